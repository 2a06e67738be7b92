//! `polku play`: a scripted learner goes through a task, without a window; what would be recorded is printed.

use std::process::ExitCode;
use std::str::FromStr;

use clap::{Args, ValueEnum};
use uuid::Uuid;

use super::content::ContentOption;
use super::kind::Kind;
use super::{CliError, print};
use crate::assets::Loaded;
use crate::base::{AttemptId, LessonId, PlanId, TaskId};
use crate::content::catalog::Case;
use crate::content::schema::lesson::VariantId;
use crate::tutor::plan;

/// The goal was not reached.
const NOT_REACHED: u8 = 3;

/// Options of `polku play`.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// The lesson and its task
    #[arg(value_name = "LESSON/TASK")]
    task: TaskName,
    /// The plan: a file's name in the lesson's plans/, or `steps`
    #[arg(long)]
    plan: String,
    /// The case
    #[arg(long, value_enum, default_value_t = Variant::A)]
    variant: Variant,
    /// The kind of attempt
    #[arg(long, value_enum, default_value_t = Kind::Alone)]
    kind: Kind,
    #[command(flatten)]
    content: ContentOption,
}

/// A case, as it is written on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Variant {
    #[value(name = "A", alias = "a")]
    A,
    #[value(name = "B", alias = "b")]
    B,
    #[value(name = "C", alias = "c")]
    C,
}

impl From<Variant> for VariantId {
    fn from(variant: Variant) -> Self {
        match variant {
            Variant::A => Self::A,
            Variant::B => Self::B,
            Variant::C => Self::C,
        }
    }
}

/// `lesson/task`.
#[derive(Debug, Clone)]
struct TaskName {
    lesson: LessonId,
    task: TaskId,
}

impl FromStr for TaskName {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (lesson, task) = text.split_once('/').ok_or("write it as LESSON/TASK")?;
        Ok(Self {
            lesson: LessonId::new(lesson).map_err(|error| error.to_string())?,
            task: TaskId::new(task).map_err(|error| error.to_string())?,
        })
    }
}

pub(super) fn run(options: &Options) -> Result<ExitCode, CliError> {
    let loaded = options.content.load()?;
    let case = case(&loaded, &options.task, options.variant.into())?;
    let no_plan = || CliError::Unknown {
        kind: "plan",
        name: options.plan.clone(),
        known: plans(&case),
    };
    let name = PlanId::new(&options.plan).map_err(|_| no_plan())?;
    let acts = plan::named(&case, &name).ok_or_else(no_plan)??;
    // One attempt, so its id tells nothing; the same each time, so that two runs can be compared.
    let played = plan::play(&case, AttemptId(Uuid::nil()), options.kind.into(), &acts)?;
    print::results(&print::json_lines(&played.events)?)?;
    Ok(if played.reached() {
        ExitCode::SUCCESS
    } else {
        print::tell("the goal is not reached");
        ExitCode::from(NOT_REACHED)
    })
}

fn case(loaded: &Loaded, name: &TaskName, variant: VariantId) -> Result<Case, CliError> {
    let catalog = &loaded.compiled.catalog;
    let Some(lesson) = catalog.lessons.get(&name.lesson) else {
        let written = format!("lessons/{}/lesson.yaml", name.lesson);
        return Err(if loaded.sources.get(&written).is_some() {
            CliError::LessonBroken {
                lesson: name.lesson.to_string(),
            }
        } else {
            CliError::Unknown {
                kind: "lesson",
                name: name.lesson.to_string(),
                known: listed(catalog.lessons.keys()),
            }
        });
    };
    let tasks = &lesson.file.tasks;
    let Some(task) = tasks.iter().find(|task| *task.id.get() == name.task) else {
        return Err(CliError::Unknown {
            kind: "task",
            name: name.task.to_string(),
            known: listed(tasks.iter().map(|task| task.id.get())),
        });
    };
    catalog
        .case(&name.lesson, &name.task, variant)
        .ok_or_else(|| CliError::Unknown {
            kind: "variant",
            name: format!("{variant:?}"),
            known: listed(task.variants.keys().map(|variant| format!("{variant:?}"))),
        })
}

fn plans(case: &Case) -> String {
    let own = case
        .lesson
        .plans
        .iter()
        .filter(|(_, plan)| plan.task.get() == case.task().id.get());
    let written = own.map(|(name, _)| name.to_string());
    listed(std::iter::once(plan::ALL_STEPS.to_owned()).chain(written))
}

fn listed(names: impl IntoIterator<Item = impl ToString>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| name.to_string()).collect();
    if names.is_empty() {
        "nothing".to_owned()
    } else {
        names.join(", ")
    }
}
