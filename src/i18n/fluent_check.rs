//! What the Fluent entries of one language mean to each other: who stands twice, who mentions whom, how much it comes to.
//!
//! Formatting happens only for what passes here, so a circle, a missing term or a text that multiplies itself is told with
//! its line before the formatter meets it. Deliberately not here: reading a file, formatting.

use std::collections::HashMap;

use fluent_syntax::ast::{Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::fluent_file::FluentFile;
use crate::base::{Code, Diagnostic};

/// The longest text, in bytes, with all that it mentions.
const MAX_BYTES: usize = 8 << 10;
/// The most placeables in a text, with all that it mentions. (The formatter gives up at 100.)
const MAX_PLACEABLES: usize = 50;
/// The longest chain of mentions.
const MAX_CHAIN: usize = 32;

/// The attribute with a text's spoken form.
pub(super) const SAY: &str = "say";
/// The attribute with what a Finnish label means.
pub(super) const MEANING: &str = "meaning";
/// All attributes of messages.
const ATTRIBUTES: [&str; 2] = [SAY, MEANING];

/// A part of a language: a message's or term's value, or one of its attributes. Terms begin with `-`.
pub(super) type PartId<'a> = (&'a str, Option<&'a str>);

/// What a good part comes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Weight {
    bytes: usize,
    placeables: usize,
    /// Whether it needs arguments.
    pub variables: bool,
}

impl Weight {
    fn add(&mut self, other: Self) {
        self.bytes = self.bytes.saturating_add(other.bytes);
        self.placeables = self.placeables.saturating_add(other.placeables);
        self.variables |= other.variables;
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Good(Weight),
    Cyclic,
    Bad,
}

struct Part<'a> {
    file: &'a FluentFile,
    pattern: &'a Pattern<&'a str>,
}

/// Everything that a language's files say, by name.
pub(super) struct Entries<'a> {
    parts: HashMap<PartId<'a>, Part<'a>>,
    /// Where each message is first declared, in the files' order.
    pub messages: Vec<(&'a str, &'a FluentFile)>,
    fates: HashMap<PartId<'a>, Option<Fate>>,
}

impl<'a> Entries<'a> {
    /// Collects the entries of a language's files. What stands twice is told at both places, and the first counts.
    pub(super) fn of(files: &'a [FluentFile], found: &mut Vec<Diagnostic>) -> Self {
        let mut entries = Self {
            parts: HashMap::new(),
            messages: Vec::new(),
            fates: HashMap::new(),
        };
        let mut first: HashMap<String, (&FluentFile, &str)> = HashMap::new();
        for file in files {
            for entry in file.resource.entries() {
                let (sign, name, value, attributes): (_, _, _, &[Attribute<&str>]) = match entry {
                    Entry::Message(message) => ("", message.id.name, message.value.as_ref(), &message.attributes),
                    Entry::Term(term) => ("-", term.id.name, Some(&term.value), &term.attributes),
                    _ => continue,
                };
                if let Some((other, at)) = first.get(&format!("{sign}{name}")) {
                    for (file, at, twin, twin_at) in [(file, name, *other, *at), (*other, *at, file, name)] {
                        let (line, _) = twin.place(twin_at);
                        found.push(Diagnostic::error(
                            Code::TextTwice,
                            &file.path,
                            file.place(at),
                            format!("`{sign}{name}` stands also in {}, line {line}", twin.path),
                            "keep one of them",
                        ));
                    }
                    continue;
                }
                first.insert(format!("{sign}{name}"), (file, name));
                let name = if sign.is_empty() {
                    entries.messages.push((name, file));
                    told_attributes(file, name, attributes, found);
                    name
                } else {
                    with_sign(file, name)
                };
                let named = value.map(|pattern| (None, pattern));
                let attributes = attributes.iter().map(|one| (Some(one.id.name), &one.value));
                for (attribute, pattern) in named.into_iter().chain(attributes) {
                    entries.parts.insert((name, attribute), Part { file, pattern });
                }
            }
        }
        entries
    }

    /// Whether there is such a part at all.
    pub(super) fn has(&self, id: PartId<'a>) -> bool {
        self.parts.contains_key(&id)
    }

    /// Judges a part and all that it mentions; what is wrong is told once.
    pub(super) fn judge(&mut self, id: PartId<'a>, found: &mut Vec<Diagnostic>) -> Option<Weight> {
        match self.fate(id, 0, found) {
            Fate::Good(weight) => Some(weight),
            Fate::Cyclic | Fate::Bad => None,
        }
    }

    fn fate(&mut self, id: PartId<'a>, chain: usize, found: &mut Vec<Diagnostic>) -> Fate {
        match self.fates.get(&id) {
            Some(Some(fate)) => return *fate,
            Some(None) => return Fate::Cyclic,
            None => {}
        }
        let Some(Part { file, pattern }) = self.parts.get(&id) else {
            return Fate::Bad;
        };
        let (file, pattern) = (*file, *pattern);
        self.fates.insert(id, None);
        let mut visit = Visit {
            id,
            file,
            chain,
            fate: Fate::Good(Weight::default()),
        };
        visit.pattern(pattern, self, found);
        let mut fate = visit.fate;
        if let Fate::Good(weight) = fate
            && (weight.bytes > MAX_BYTES || weight.placeables > MAX_PLACEABLES)
        {
            let text = format!(
                "with all that it mentions `{}` comes to more than {MAX_BYTES} bytes or {MAX_PLACEABLES} placeables",
                shown(id)
            );
            found.push(Diagnostic::error(
                Code::TextLimit,
                &file.path,
                file.place(id.0),
                text,
                "write it shorter",
            ));
            fate = Fate::Bad;
        }
        self.fates.insert(id, Some(fate));
        fate
    }
}

/// Tells a message's attributes that nothing reads.
fn told_attributes(file: &FluentFile, message: &str, attributes: &[Attribute<&str>], found: &mut Vec<Diagnostic>) {
    for attribute in attributes.iter().filter(|one| !ATTRIBUTES.contains(&one.id.name)) {
        found.push(Diagnostic::error(
            Code::TextKey,
            &file.path,
            file.place(attribute.id.name),
            format!("nothing reads `{message}.{}`", attribute.id.name),
            "write `.say` for the spoken form, `.meaning` for what a Finnish label means",
        ));
    }
}

/// The name of a term with the `-` that stands before it in its file.
fn with_sign<'a>(file: &'a FluentFile, name: &'a str) -> &'a str {
    let source = file.resource.source();
    let at = (name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    source.get(at.saturating_sub(1)..at + name.len()).unwrap_or(name)
}

fn shown((name, attribute): PartId<'_>) -> String {
    attribute.map_or_else(|| name.to_owned(), |attribute| format!("{name}.{attribute}"))
}

/// One walk through a pattern.
struct Visit<'a> {
    id: PartId<'a>,
    file: &'a FluentFile,
    chain: usize,
    fate: Fate,
}

impl<'a> Visit<'a> {
    fn add(&mut self, more: Weight) {
        if let Fate::Good(weight) = &mut self.fate {
            weight.add(more);
        }
    }

    fn fail(&mut self, code: Code, at: &str, message: String, help: &str, found: &mut Vec<Diagnostic>) {
        let place = self.file.place(at);
        found.push(Diagnostic::error(code, &self.file.path, place, message, help));
        self.fate = if code == Code::TextCycle {
            Fate::Cyclic
        } else {
            Fate::Bad
        };
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, all: &mut Entries<'a>, found: &mut Vec<Diagnostic>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.add(Weight {
                    bytes: value.len(),
                    ..Weight::default()
                }),
                PatternElement::Placeable { expression } => self.expression(expression, all, found),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, all: &mut Entries<'a>, found: &mut Vec<Diagnostic>) {
        self.add(Weight {
            placeables: 1,
            ..Weight::default()
        });
        match expression {
            Expression::Inline(inline) => self.inline(inline, all, found),
            Expression::Select { selector, variants } => {
                self.inline(selector, all, found);
                for variant in variants {
                    self.pattern(&variant.value, all, found);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, all: &mut Entries<'a>, found: &mut Vec<Diagnostic>) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.add(Weight {
                    bytes: value.len(),
                    ..Weight::default()
                });
            }
            // What a term takes comes from where it is mentioned, not from the program.
            InlineExpression::VariableReference { .. } if self.id.0.starts_with('-') => {}
            InlineExpression::VariableReference { .. } => self.add(Weight {
                variables: true,
                ..Weight::default()
            }),
            InlineExpression::FunctionReference { id, .. } => self.fail(
                Code::TextReference,
                id.name,
                format!("there is no function `{}`", id.name),
                "write the text without it",
                found,
            ),
            InlineExpression::MessageReference { id, attribute } => {
                let part = (id.name, attribute.as_ref().map(|one| one.name));
                self.mention(part, id.name, all, found);
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let part = (with_sign(self.file, id.name), attribute.as_ref().map(|one| one.name));
                self.mention(part, id.name, all, found);
                if let Some(arguments) = arguments {
                    self.arguments(arguments, all, found);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, all, found),
        }
    }

    fn arguments(&mut self, arguments: &'a CallArguments<&'a str>, all: &mut Entries<'a>, found: &mut Vec<Diagnostic>) {
        let named = arguments.named.iter().map(|one| &one.value);
        for value in arguments.positional.iter().chain(named) {
            self.inline(value, all, found);
        }
    }

    fn mention(&mut self, part: PartId<'a>, at: &'a str, all: &mut Entries<'a>, found: &mut Vec<Diagnostic>) {
        let name = shown(part);
        if !all.has(part) {
            let message = format!("there is no `{name}` in this language");
            return self.fail(
                Code::TextReference,
                at,
                message,
                "add it, or write the word itself",
                found,
            );
        }
        if self.chain >= MAX_CHAIN {
            let message = format!("more than {MAX_CHAIN} texts mention one another");
            return self.fail(Code::TextLimit, at, message, "write the text itself", found);
        }
        match all.fate(part, self.chain + 1, found) {
            Fate::Good(weight) => self.add(weight),
            Fate::Cyclic => {
                let message = format!("`{}` mentions itself through `{name}`", shown(self.id));
                self.fail(Code::TextCycle, at, message, "write the text itself", found);
            }
            Fate::Bad => {
                let message = format!("`{name}`, which is mentioned here, is wrong itself");
                self.fail(Code::TextReference, at, message, "mend that one", found);
            }
        }
    }
}
