//! Something that is wrong in content, said to its author: what, where, and what to do.
//!
//! Every layer that reads content makes these; `cli` prints them. Deliberately not here: a learner's words. Diagnostics are
//! for authors and stay in English.

use serde::Serialize;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// What it belongs to is not offered.
    Error,
    /// What it belongs to is offered, and somebody should look.
    Warning,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// What kind of thing is wrong. The names are stable: authors' tools may look for them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $name,)+
        }

        impl Code {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as it is printed.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }
    };
}

codes! {
    /// A file is not UTF-8.
    NotUtf8 = "not-utf8",
    /// A file, or all files together, are larger than allowed.
    TooBig = "too-big",
    /// A file or folder has a name that content does not use.
    OddName = "odd-name",
    /// A file in a place where nothing reads it.
    StrayFile = "stray-file",

    /// Fluent that cannot be read.
    TextSyntax = "text-syntax",
    /// A message's name breaks the grammar of text keys.
    TextKey = "text-key",
    /// A message stands twice.
    TextTwice = "text-twice",
    /// A message mentions a message, term or function that is not there.
    TextReference = "text-reference",
    /// Messages mention each other in a circle.
    TextCycle = "text-cycle",
    /// A message that is spoken has a variable.
    TextVariable = "text-variable",
    /// A control character that does not belong into a text.
    TextCharacter = "text-character",
    /// A message nests deeper or grows longer than allowed.
    TextLimit = "text-limit",

    /// YAML that cannot be read.
    YamlSyntax = "yaml-syntax",
    /// YAML that goes beyond the limits: depth, size, aliases.
    YamlLimit = "yaml-limit",
    /// A key stands twice.
    DuplicateKey = "duplicate-key",
    /// A key that the data language does not have.
    UnknownKey = "unknown-key",
    /// A key that is needed.
    MissingKey = "missing-key",
    /// A value of the wrong kind.
    WrongValue = "wrong-value",
    /// A file or folder needed by its neighbours is not there.
    MissingFile = "missing-file",

    /// The name inside a file is not the file's or folder's.
    NameMismatch = "name-mismatch",
    /// A name stands twice.
    NameTwice = "name-twice",

    /// No such page.
    UnknownPage = "unknown-page",
    /// No such element, or not where it is looked for.
    UnknownElement = "unknown-element",
    /// No such service, or the lesson does not list it.
    UnknownService = "unknown-service",
    /// No such persona.
    UnknownPersona = "unknown-persona",
    /// The persona does not have this fact.
    UnknownFact = "unknown-fact",
    /// The variable is not declared.
    UnknownVariable = "unknown-variable",
    /// The field does not recognise this value.
    UnknownValue = "unknown-value",
    /// The choice does not have this option.
    UnknownOption = "unknown-option",
    /// No such step.
    UnknownStep = "unknown-step",
    /// No such mistake.
    UnknownMistake = "unknown-mistake",
    /// No such task.
    UnknownTask = "unknown-task",
    /// No such picture.
    UnknownPicture = "unknown-picture",
    /// An act or action on an element or variable of another kind.
    WrongKind = "wrong-kind",
    /// Reordered elements do not stand in one row.
    ReorderRow = "reorder-row",
    /// Elements of a page are put into an order that is none: one of them, none, or one twice.
    ReorderList = "reorder-list",
    /// An element that cannot stand inside a list.
    ListElement = "list-element",
    /// A list inside a list.
    ListNested = "list-nested",
    /// A page that cannot be shown where it is opened.
    WrongSurface = "wrong-surface",

    /// A page of the browser without an address, or one of the phone with one.
    PageUrl = "page-url",

    /// A predicate that does not compile.
    PredicateSyntax = "predicate-syntax",
    /// A predicate mentions what is not there.
    PredicateName = "predicate-name",
    /// A predicate calls a function that is not there.
    PredicateFunction = "predicate-function",
    /// A predicate compares with something that can never be, or gives the wrong kind.
    PredicateValue = "predicate-value",

    /// A predicate goes through a list inside going through a list.
    PredicateNested = "predicate-nested",

    /// Not exactly one of the alternatives.
    OneOf = "one-of",
    /// A text is missing in one or more languages.
    TextMissing = "text-missing",
    /// A service's key has no `.meaning` in Finnish.
    MeaningMissing = "meaning-missing",
    /// An Arabic message has no vowelled `.say`.
    SpokenMissing = "spoken-missing",

    /// An identity code that could be somebody's, or is wrong.
    PersonaIdentity = "persona-identity",
    /// An account number that could be somebody's, or is wrong.
    PersonaAccount = "persona-account",

    /// An address that could be somebody's.
    PersonaAddress = "persona-address",

    /// A question does not have three or four answers.
    QuestionAnswers = "question-answers",
    /// A question does not have exactly one right answer.
    QuestionRight = "question-right",
    /// A question lacks one of its forms.
    QuestionForms = "question-forms",
    /// A lesson has too few questions.
    QuestionCount = "question-count",

    /// A task without case A.
    VariantFirst = "variant-first",
    /// A task with fewer than two cases.
    VariantCount = "variant-count",
    /// Two cases of a task are the same person's.
    VariantPersona = "variant-persona",
    /// Cases of a task give different values.
    VariantGiven = "variant-given",
    /// A case's first value is of another kind than the service's.
    VariantState = "variant-state",

    /// A page's dates contradict each other.
    ProvenanceDate = "provenance-date",
    /// A page that nothing leads to.
    PageUnreachable = "page-unreachable",

    /// A step that names no small skill.
    StepSkills = "step-skills",
    /// A step is done before anything of it was done, or is not done when all of it was.
    StepDone = "step-done",
    /// Messages to be judged that are too few, not half of them real, or whose wrong judgement no mistake tells.
    StepScam = "step-scam",
    /// More acts, plans or items than are played.
    PlanLimit = "plan-limit",
    /// A plan does not do what it promises about the goal.
    PlanGoal = "plan-goal",
    /// A plan does not make the mistakes it promises, or makes others.
    PlanMistakes = "plan-mistakes",
    /// A plan's act is not possible where it stands.
    PlanAct = "plan-act",
    /// A known mistake that no plan makes.
    PlanLacking = "plan-lacking",
    /// A place from which help does not lead to the goal.
    PlanAstray = "plan-astray",

    /// A manifest that cannot be read.
    VoiceManifest = "voice-manifest",
    /// A message without its clip.
    ClipMissing = "clip-missing",
    /// A clip that speaks an older text.
    ClipStale = "clip-stale",
    /// A clip that no message needs.
    ClipOrphan = "clip-orphan",
}

impl Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Something wrong in content. Sorted by where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Diagnostic {
    /// The file, relative to the content folder, with `/`.
    pub file: String,
    /// The line, from 1; 0 when it is about the file as a whole.
    pub line: u32,
    /// The column in characters, from 1; 0 when it is about the file as a whole.
    pub column: u32,
    /// What kind of thing is wrong.
    pub code: Code,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Diagnostic {
    /// An error at a place.
    #[must_use]
    pub fn error(
        code: Code,
        file: &str,
        (line, column): (u32, u32),
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            line,
            column,
            code,
            severity: Severity::Error,
            message: message.into(),
            help: help.into(),
        }
    }

    /// The same as a warning.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_code_has_its_own_name() {
        let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(names.len(), Code::ALL.len());
    }

    #[test]
    fn they_are_sorted_by_place() {
        let mut found = [
            Diagnostic::error(Code::TextCycle, "b", (1, 1), "", ""),
            Diagnostic::error(Code::UnknownPage, "a", (10, 1), "", ""),
            Diagnostic::error(Code::UnknownPage, "a", (9, 2), "", ""),
        ];
        found.sort();
        let order: Vec<_> = found.iter().map(|one| (one.file.as_str(), one.line)).collect();
        assert_eq!(order, [("a", 9), ("a", 10), ("b", 1)]);
    }
}
