//! Reads a compiled predicate as the language engine will, and says what it could never work out: names that are not there,
//! functions that are not there, comparisons that are never true.
//!
//! Where nothing is known it stays silent. Deliberately not here: which names there are (`kinds`), where predicates stand
//! (`passes/predicates`).

use std::collections::{BTreeMap, BTreeSet};

use cel::IdedExpr;
use cel::common::ast::{ComprehensionExpr, EntryExpr, Expr, LiteralValue, operators};

use super::kinds::Kind;
use crate::base::Code;

/// The functions that predicates may call.
const FUNCTIONS: &[&str] = &[
    "size",
    "contains",
    "startsWith",
    "endsWith",
    "string",
    "int",
    operators::LOGICAL_NOT,
    operators::NEGATE,
    operators::ADD,
    operators::SUBSTRACT,
    operators::MULTIPLY,
    operators::DIVIDE,
    operators::MODULO,
    operators::GREATER,
    operators::GREATER_EQUALS,
    operators::LESS,
    operators::LESS_EQUALS,
    operators::EQUALS,
    operators::NOT_EQUALS,
    operators::LOGICAL_AND,
    operators::LOGICAL_OR,
    operators::CONDITIONAL,
    operators::IN,
    operators::INDEX,
    operators::NOT_STRICTLY_FALSE,
];

/// The names that a predicate may mention, by root.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scope {
    /// `library`, `task`, `item`, `at`, and what each has.
    pub roots: BTreeMap<String, Kind>,
}

/// What was found in one predicate.
#[derive(Debug, Default)]
pub(crate) struct Verdict {
    /// What is wrong: the code, what, and what to do.
    pub wrong: Vec<(Code, String, String)>,
    /// The members of `task` and the roots that it needs.
    pub needs: BTreeSet<(String, String)>,
    /// The kind of what it gives.
    pub gives: Option<Kind>,
}

impl Scope {
    /// Reads an expression.
    pub(crate) fn read(&self, expression: &IdedExpr) -> Verdict {
        let mut reader = Reader {
            scope: self,
            locals: Vec::new(),
            verdict: Verdict::default(),
        };
        let kind = reader.kind(expression);
        let mut verdict = reader.verdict;
        verdict.gives = Some(kind);
        verdict
    }
}

struct Reader<'a> {
    scope: &'a Scope,
    locals: Vec<(String, Kind)>,
    verdict: Verdict,
}

impl Reader<'_> {
    fn wrong(&mut self, code: Code, message: String, help: impl Into<String>) {
        self.verdict.wrong.push((code, message, help.into()));
    }

    fn kind(&mut self, expression: &IdedExpr) -> Kind {
        match &expression.expr {
            Expr::Unspecified => Kind::Any,
            Expr::Literal(literal) => of_literal(literal),
            Expr::Ident(name) => self.root(name),
            Expr::Select(select) => {
                if let Expr::Ident(root) = &select.operand.expr
                    && !select.test
                {
                    self.verdict.needs.insert((root.clone(), select.field.clone()));
                }
                let operand = self.kind(&select.operand);
                if select.test {
                    return Kind::Bool;
                }
                self.member(&select.operand, operand, &select.field)
            }
            Expr::Call(call) => {
                let target = call.target.as_deref().map(|target| self.kind(target));
                let arguments: Vec<Kind> = call.args.iter().map(|argument| self.kind(argument)).collect();
                let all: Vec<Kind> = target.into_iter().chain(arguments).collect();
                self.call(&call.func_name, &all)
            }
            Expr::List(list) => {
                let items: Vec<Kind> = list.elements.iter().map(|item| self.kind(item)).collect();
                let mut tokens = BTreeSet::new();
                for item in items {
                    match item {
                        Kind::Tokens(more) => tokens.extend(more),
                        _ => return Kind::List(None),
                    }
                }
                // A list of texts is kept as the texts that it has; `in` looks at them.
                Kind::Tokens(tokens)
            }
            Expr::Map(map) => {
                for entry in &map.entries {
                    if let EntryExpr::MapEntry(entry) = &entry.expr {
                        self.kind(&entry.key);
                        self.kind(&entry.value);
                    }
                }
                Kind::Any
            }
            Expr::Struct(_) => {
                self.wrong(
                    Code::PredicateFunction,
                    "predicates make no structures".to_owned(),
                    "write a comparison",
                );
                Kind::Any
            }
            Expr::Comprehension(comprehension) => self.comprehension(comprehension),
        }
    }

    fn root(&mut self, name: &str) -> Kind {
        if name.starts_with('@') {
            return Kind::Any;
        }
        let local = self.locals.iter().rev().find(|(local, _)| local == name);
        if let Some(kind) = local.map(|(_, kind)| kind).or_else(|| self.scope.roots.get(name)) {
            return kind.clone();
        }
        let known: Vec<&str> = self.scope.roots.keys().map(String::as_str).collect();
        let help = format!("begin with one of: {}", known.join(", "));
        self.wrong(Code::PredicateName, format!("there is no `{name}` here"), help);
        Kind::Any
    }

    fn member(&mut self, operand: &IdedExpr, kind: Kind, field: &str) -> Kind {
        match kind {
            Kind::Any => Kind::Any,
            Kind::Record(members) => members.get(field).cloned().unwrap_or_else(|| {
                let root = written(operand);
                let known: Vec<&str> = members.keys().map(String::as_str).collect();
                let help = format!("`{root}` has: {}", known.join(", "));
                self.wrong(Code::PredicateName, format!("`{root}` has no `{field}`"), help);
                Kind::Any
            }),
            other => {
                let message = format!("`{}` is {}, it has no `{field}`", written(operand), other.name());
                self.wrong(Code::PredicateName, message, "mention the value itself");
                Kind::Any
            }
        }
    }

    fn call(&mut self, name: &str, arguments: &[Kind]) -> Kind {
        if !FUNCTIONS.contains(&name) {
            let known: Vec<&str> = FUNCTIONS.iter().copied().filter(|one| is_name(one)).collect();
            let help = format!(
                "use comparisons, `in`, `&&`, `||`, `!`, exists, all, has, or: {}",
                known.join(", ")
            );
            self.wrong(Code::PredicateFunction, format!("there is no function `{name}`"), help);
            return Kind::Any;
        }
        match (name, arguments) {
            (operators::EQUALS | operators::NOT_EQUALS, [left, right]) => {
                self.comparison(left, right);
                Kind::Bool
            }
            (operators::IN, [left, right]) => {
                if let Kind::Tokens(_) = right {
                    self.comparison(left, right);
                }
                Kind::Bool
            }
            (operators::LOGICAL_AND | operators::LOGICAL_OR | operators::LOGICAL_NOT, _) => {
                for argument in arguments {
                    if !argument.comparable(&Kind::Bool) {
                        let message = format!("{} is used as yes or no", argument.name());
                        self.wrong(
                            Code::PredicateValue,
                            message,
                            "compare it with something: `x == 'right'`",
                        );
                    }
                }
                Kind::Bool
            }
            (
                operators::GREATER
                | operators::GREATER_EQUALS
                | operators::LESS
                | operators::LESS_EQUALS
                | "contains"
                | "startsWith"
                | "endsWith",
                _,
            ) => Kind::Bool,
            (operators::CONDITIONAL, [_, left, right]) if left == right => left.clone(),
            ("size" | "int" | operators::NEGATE | operators::MODULO, _) => Kind::Number,
            ("string", _) => Kind::Text,
            (operators::INDEX, [Kind::List(Some(shape)), _]) => Kind::Record(shape.clone()),
            _ => Kind::Any,
        }
    }

    /// A comparison that is never true: of other kinds, or with a text that the other side cannot be.
    fn comparison(&mut self, left: &Kind, right: &Kind) {
        if !left.comparable(right) {
            let message = format!("{} is compared with {}", left.name(), right.name());
            self.wrong(Code::PredicateValue, message, "compare values of the same kind");
            return;
        }
        let (Kind::Tokens(left), Kind::Tokens(right)) = (left, right) else {
            return;
        };
        // The one with more names is what can be; the other is what it is compared with.
        let (can_be, asked) = if left.len() >= right.len() {
            (left, right)
        } else {
            (right, left)
        };
        if let Some(never) = asked.difference(can_be).next() {
            let known: Vec<String> = can_be.iter().map(|one| format!("'{one}'")).collect();
            let help = format!("it can be: {}", known.join(", "));
            self.wrong(Code::PredicateValue, format!("it is never '{never}'"), help);
        }
    }

    fn comprehension(&mut self, one: &ComprehensionExpr) -> Kind {
        let range = self.kind(&one.iter_range);
        let item = match range {
            Kind::List(Some(shape)) => Kind::Record(shape),
            Kind::List(None) | Kind::Any => Kind::Any,
            Kind::Tokens(_) => Kind::Text,
            other => {
                let message = format!("{} is gone through like a list", other.name());
                self.wrong(Code::PredicateValue, message, "only lists can be gone through");
                Kind::Any
            }
        };
        let before = self.locals.len();
        self.locals.push((one.iter_var.clone(), item));
        if let Some(second) = &one.iter_var2 {
            self.locals.push((second.clone(), Kind::Any));
        }
        self.locals.push((one.accu_var.clone(), Kind::Any));
        for part in [&one.accu_init, &one.loop_cond, &one.loop_step, &one.result] {
            self.kind(part);
        }
        self.locals.truncate(before);
        Kind::Any
    }
}

fn of_literal(literal: &LiteralValue) -> Kind {
    match literal {
        LiteralValue::Boolean(_) => Kind::Bool,
        LiteralValue::Int(_) | LiteralValue::UInt(_) | LiteralValue::Double(_) => Kind::Number,
        LiteralValue::String(text) => Kind::Tokens(BTreeSet::from([text.inner().to_owned()])),
        LiteralValue::Bytes(_) | LiteralValue::Null => Kind::Any,
    }
}

fn is_name(function: &str) -> bool {
    function.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn written(expression: &IdedExpr) -> String {
    match &expression.expr {
        Expr::Ident(name) => name.clone(),
        Expr::Select(select) => format!("{}.{}", written(&select.operand), select.field),
        _ => "it".to_owned(),
    }
}
