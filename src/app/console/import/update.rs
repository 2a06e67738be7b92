//! Looking for files, reading one, writing down what it says.

use std::sync::Arc;

use super::{ImportMsg, ImportWord, TableFile};
use crate::app::console::model::{Console, ConsoleNote, Page};
use crate::app::console::update::{go, record};
use crate::app::effect::{Effect, ImportOrder};
use crate::app::model::{Model, StaffNotice};
use crate::app::update::Out;
use crate::course::By;
use crate::course::import::Plan;

/// What is known on the page of lists. It goes when the page is left: a plan holds names.
#[derive(Clone, Default)]
pub struct Import {
    /// The files that were found; none while they are looked for.
    pub files: Option<Vec<TableFile>>,
    /// The file that was chosen.
    pub chosen: Option<Chosen>,
}

/// A file that was chosen.
#[derive(Clone)]
pub struct Chosen {
    /// Which.
    pub file: TableFile,
    /// What came of it; none while it is read.
    pub read: Option<Result<Arc<Plan>, StaffNotice>>,
    /// How many entries the journal had when it was read: with others, the plan could say that something is new which is not.
    entries: u64,
}

/// The page was opened: what files there are is looked for.
pub(in crate::app::console) fn opened(console: &mut Console, out: &mut Out<'_>) {
    console.import = Some(Import::default());
    out.ask(Effect::Import(ImportOrder::Look));
}

pub(in crate::app::console) fn update(console: &mut Console, model: &Model, msg: ImportMsg, out: &mut Out<'_>) {
    match msg {
        ImportMsg::Read(file) => {
            let files = console.import.as_ref().and_then(|import| import.files.as_ref());
            if files.is_some_and(|files| files.contains(&file)) {
                console.note = None;
                read(console, model, file, out);
            }
        }
        ImportMsg::Write => write(console, model, out),
    }
}

fn read(console: &mut Console, model: &Model, file: TableFile, out: &mut Out<'_>) {
    let Some(import) = &mut console.import else { return };
    out.ask(Effect::Import(ImportOrder::Read(file.path.clone())));
    import.chosen = Some(Chosen {
        file,
        read: None,
        entries: model.record.entries,
    });
}

fn write(console: &mut Console, model: &Model, out: &mut Out<'_>) {
    let Some(chosen) = console.import.as_ref().and_then(|import| import.chosen.clone()) else {
        return;
    };
    let Some(Ok(plan)) = chosen.read else { return };
    let events = plan.events(By::Staff(console.who));
    if plan.is_refused() || events.is_empty() {
        return;
    }
    if model.on_their_way > 0 || model.record.entries != chosen.entries {
        read(console, model, chosen.file, out);
        console.note = Some(ConsoleNote::wrong("staff-import-again"));
        return;
    }
    let count = events.len().to_string();
    go(console, Page::Courses);
    record(console, model, events, out);
    console.note = Some(ConsoleNote {
        values: vec![("count", count)],
        ..ConsoleNote::done("staff-import-written")
    });
}

/// Word from the runtime. When staff have gone elsewhere, nobody waits for it.
pub(crate) fn heard(model: &mut Model, word: ImportWord) {
    let console = model.staff.console.as_mut();
    let Some(import) = console.and_then(|console| console.import.as_mut()) else {
        return;
    };
    match word {
        ImportWord::Found(files) => import.files = Some(files),
        ImportWord::Read { path, read } => {
            let chosen = import.chosen.as_mut().filter(|chosen| chosen.file.path == path);
            if let Some(chosen) = chosen {
                chosen.read = Some(read);
            }
        }
    }
}
