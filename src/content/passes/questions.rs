//! Knowledge questions: enough of them, each in all three forms, each form with exactly one right answer.

use crate::base::Code;
use crate::content::diagnostic::Findings;
use crate::content::draft::Draft;
use crate::content::schema::lesson::FormId;

/// How many questions a lesson has at least.
const AT_LEAST: usize = 3;
/// The forms that every question has.
const FORMS: [FormId; 3] = [FormId::A, FormId::B, FormId::C];

/// Looks at every question.
pub(in crate::content) fn run(draft: &Draft<'_>, found: &mut Findings) {
    for lesson in draft.lessons.values() {
        let (file, path) = (&lesson.lesson.file, lesson.lesson.path);
        if file.questions.len() < AT_LEAST {
            found.error(
                Code::QuestionCount,
                path,
                lesson.lesson.key(&["questions"]),
                format!("{} questions", file.questions.len()),
                format!("ask at least {AT_LEAST}"),
            );
        }
        for question in &file.questions {
            if FORMS.iter().any(|form| !question.forms.contains_key(form)) {
                found.error(
                    Code::QuestionForms,
                    path,
                    question.id.place(),
                    format!("the question `{}` lacks a form", question.id),
                    "write forms A, B and C, which take turns",
                );
            }
            for form in question.forms.values() {
                if !(3..=4).contains(&form.options.len()) {
                    found.error(
                        Code::QuestionAnswers,
                        path,
                        form.ask.place(),
                        format!("{} answers", form.options.len()),
                        "give three or four; the kiosk adds \"I don't know\"",
                    );
                }
                let right = form.options.iter().filter(|answer| answer.right).count();
                if right != 1 {
                    found.error(
                        Code::QuestionRight,
                        path,
                        form.ask.place(),
                        format!("{right} right answers"),
                        "mark exactly one with `right: true`",
                    );
                }
            }
        }
    }
}
