//! From the rows of a table to its plan: what they say is gathered, then held against what is known.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use super::columns::Field;
use super::drafts::{DraftCourse, DraftMeeting, find, hold};
use super::layout::{self, Layout};
use super::lines::{Line, MeetingLine, PersonLine, Reader};
use super::people::{self, Added, Known, List};
use super::plan::{Change, Enrolment, Plan, PlannedPerson};
use super::problem::{Kind, Place, Problem, Severity};
use super::table::Table;
use crate::base::calendar::{Date, Time};
use crate::base::{CourseId, PersonId, ShortText};
use crate::course::{Course, CourseKind, Courses};

/// What a table would change. `fresh` gives an id that nothing has, each time another one. Nothing is changed here.
#[must_use]
pub fn plan(table: &Table, courses: &Courses, fresh: &mut dyn FnMut() -> Uuid) -> Plan {
    let mut gathered = Gathered::new(courses);
    let mut lines: Vec<(Line, usize)> = Vec::new();
    let mut layouts: Vec<Layout> = Vec::new();
    let several = table.sheets.len() > 1;
    let mut rows = 0_usize;
    for sheet in &table.sheets {
        let place = Place {
            sheet: sheet.name.as_deref().filter(|_| several).map(layout::told),
            row: None,
        };
        let Some(layout) = layout::look(sheet, &place, &mut gathered.problems) else {
            continue;
        };
        for row in sheet.rows.iter().skip(layout.first) {
            let reader = Reader {
                layout: &layout,
                row,
                place: Place {
                    row: Some(row.number),
                    ..place.clone()
                },
                problems: &mut gathered.problems,
            };
            match reader.read() {
                Ok(None) => {}
                Ok(Some(line)) => {
                    rows = rows.saturating_add(1);
                    lines.push((line, layouts.len()));
                }
                Err(_left_out) => rows = rows.saturating_add(1),
            }
        }
        layouts.push(layout);
    }
    if table.other_sheets > 0 {
        let count = table.other_sheets;
        gathered.tell(
            &Place::default(),
            String::new(),
            Kind::OtherSheets { count },
            Severity::Told,
        );
    }
    if table
        .sheets
        .iter()
        .all(|sheet| sheet.rows.iter().all(super::Row::is_empty))
    {
        gathered.tell(&Place::default(), String::new(), Kind::Empty, Severity::Refused);
    } else if !layouts.is_empty() {
        for problem in &mut gathered.problems {
            if problem.severity == Severity::Refused {
                problem.severity = Severity::SheetLeftOut;
            }
        }
    }
    gathered.names(&lines);
    for (line, layout) in lines {
        if let Some(layout) = layouts.get(layout) {
            gathered.take(line, layout);
        }
    }
    let mut plan = gathered.finish(fresh);
    plan.rows = rows;
    let order: BTreeMap<String, usize> = (0..)
        .zip(&table.sheets)
        .filter_map(|(nth, sheet)| Some((layout::told(sheet.name.as_deref()?), nth)))
        .collect();
    plan.problems.sort_by_key(|problem| {
        let sheet = problem.place.sheet.as_ref().and_then(|name| order.get(name));
        (sheet.copied(), problem.place.row)
    });
    plan
}

/// By what a course is known: its name whatever the case, and its kind.
type Key = (String, CourseKind);

/// What the rows have said so far.
struct Gathered<'c> {
    known: &'c Courses,
    /// The known courses by name.
    known_names: BTreeMap<String, Vec<(CourseId, &'c Course)>>,
    problems: Vec<Problem>,
    /// The kinds that the table gives to a name.
    kinds: BTreeMap<String, BTreeSet<CourseKind>>,
    /// The only course of the table: rows without a course are of it.
    only: Option<(ShortText, Option<CourseKind>)>,
    by_key: BTreeMap<Key, usize>,
    courses: Vec<DraftCourse<'c>>,
    by_time: BTreeMap<(usize, Date, Time), usize>,
    meetings: Vec<DraftMeeting>,
    of_no_course: List,
}

impl<'c> Gathered<'c> {
    fn new(known: &'c Courses) -> Self {
        let mut known_names: BTreeMap<String, Vec<(CourseId, &Course)>> = BTreeMap::new();
        for (id, course) in &known.courses {
            let name = people::same_name(&course.facts.name);
            known_names.entry(name).or_default().push((*id, course));
        }
        Self {
            known,
            known_names,
            problems: Vec::new(),
            kinds: BTreeMap::new(),
            only: None,
            by_key: BTreeMap::new(),
            courses: Vec::new(),
            by_time: BTreeMap::new(),
            meetings: Vec::new(),
            of_no_course: List::default(),
        }
    }

    fn tell(&mut self, place: &Place, column: String, kind: Kind, severity: Severity) {
        self.problems.push(Problem {
            place: place.clone(),
            column,
            kind,
            severity,
            cell: None,
        });
    }

    /// Looks at all names first: a kind holds for every row with the same name, and a course that is the only one for rows
    /// without one.
    fn names(&mut self, lines: &[(Line, usize)]) {
        let mut firsts: BTreeMap<String, ShortText> = BTreeMap::new();
        for (line, _) in lines {
            if let Some(name) = &line.course {
                let key = people::same_name(name);
                self.kinds.entry(key.clone()).or_default().extend(line.kind);
                firsts.entry(key).or_insert_with(|| name.clone());
            }
        }
        if let [(key, name)] = &firsts.iter().collect::<Vec<_>>()[..] {
            let kinds = self.kinds.get(*key);
            if kinds.is_none_or(|kinds| kinds.len() <= 1) {
                self.only = Some(((*name).clone(), None));
            }
        }
    }

    /// The kind of a course that a row names.
    fn kind(&self, name: &ShortText, kind: Option<CourseKind>) -> Result<CourseKind, Kind> {
        if let Some(kind) = kind {
            return Ok(kind);
        }
        let key = people::same_name(name);
        let told = self.kinds.get(&key).cloned().unwrap_or_default();
        let all = if told.is_empty() {
            let known = self.known_names.get(&key).into_iter().flatten();
            known.map(|(_, course)| course.facts.kind).collect()
        } else {
            told
        };
        match &all.into_iter().collect::<Vec<_>>()[..] {
            [] => Ok(CourseKind::InternetCourse),
            [one] => Ok(*one),
            _ => Err(Kind::KindUnclear),
        }
    }

    fn take(&mut self, line: Line, layout: &Layout) {
        let course = match (&line.course, &self.only) {
            (Some(name), _) => Some((name.clone(), line.kind)),
            (None, Some(only)) => Some(only.clone()),
            (None, None) => None,
        };
        let Some((name, kind)) = course else {
            match (line.meeting, line.person, self.kinds.is_empty()) {
                // A list of people and nothing else.
                (None, Some(person), true) => self.person(None, &person, &line.place, None, layout),
                _ => {
                    let column = layout.name_of(Field::Course);
                    self.tell(&line.place, column, Kind::CourseMissing, Severity::RowLeftOut);
                }
            }
            return;
        };
        let kind = match self.kind(&name, kind) {
            Ok(kind) => kind,
            Err(unclear) => {
                let column = if layout.has(Field::Kind) {
                    Field::Kind
                } else {
                    Field::Course
                };
                return self.tell(&line.place, layout.name_of(column), unclear, Severity::RowLeftOut);
            }
        };
        let course = self.course(&name, kind, &line.place, layout);
        self.about_course(course, &line, layout);
        let meeting = line.meeting.as_ref().map(|meeting| (meeting.date, meeting.start));
        if let Some(meeting) = line.meeting {
            let leader = line.facilitator.map(|whole| (whole, line.facilitators));
            self.meeting(course, meeting, leader, &line.place, layout);
        }
        if let Some(person) = line.person {
            self.person(Some(course), &person, &line.place, meeting, layout);
        }
    }

    /// The course of this name and kind: its place in the list.
    fn course(&mut self, name: &ShortText, kind: CourseKind, place: &Place, layout: &Layout) -> usize {
        let key = (people::same_name(name), kind);
        if let Some(course) = self.by_key.get(&key) {
            return *course;
        }
        let named = self.known_names.get(&key.0).into_iter().flatten().copied();
        let same = named.filter(|(_, course)| course.facts.kind == kind);
        let last = |id: CourseId| self.known.meetings_of(id).last().map(|(_, meeting)| meeting.facts.date);
        let several = same.clone().count() > 1;
        let known = same.max_by_key(|(id, _)| (last(*id), *id));
        if several {
            let column = layout.name_of(Field::Course);
            self.tell(place, column, Kind::SeveralCourses, Severity::Told);
        }
        let nth = self.courses.len();
        self.courses.push(DraftCourse {
            known,
            name: name.clone(),
            kind,
            place: place.clone(),
            location: None,
            planned: None,
            languages: None,
            topics: BTreeSet::new(),
            leaders: Vec::new(),
            meeting_leaders: BTreeSet::new(),
            list: List::default(),
        });
        self.by_key.insert(key, nth);
        nth
    }

    fn about_course(&mut self, course: usize, line: &Line, layout: &Layout) {
        let Some(draft) = self.courses.get_mut(course) else {
            return;
        };
        let row = line.place.row.unwrap_or_default();
        let languages = Some(line.languages.clone()).filter(|languages| !languages.is_empty());
        let differ = [
            (Field::Place, hold(&mut draft.location, line.location.clone(), row)),
            (Field::Planned, hold(&mut draft.planned, line.planned, row)),
            (Field::CourseLanguages, hold(&mut draft.languages, languages, row)),
        ];
        draft.topics.extend(line.topics.iter().copied());
        if line.meeting.is_none() {
            for name in &line.facilitators {
                if !draft.leaders.contains(name) {
                    draft.leaders.push(name.clone());
                }
            }
        } else if !line.facilitators.is_empty() {
            draft.meeting_leaders.insert(line.facilitators.clone());
        }
        for (field, first) in differ {
            self.differs(field, first, &line.place, layout);
        }
    }

    fn differs(&mut self, field: Field, first: Option<u32>, place: &Place, layout: &Layout) {
        if let Some(first) = first {
            self.tell(
                place,
                layout.name_of(field),
                Kind::Differs { first },
                Severity::CellLeftOut,
            );
        }
    }

    fn meeting(
        &mut self,
        course: usize,
        line: MeetingLine,
        leader: Option<(ShortText, Vec<ShortText>)>,
        place: &Place,
        layout: &Layout,
    ) {
        if self
            .courses
            .get(course)
            .is_some_and(|draft| draft.kind == CourseKind::Guidance)
        {
            let column = layout.name_of(Field::Date);
            return self.tell(place, column, Kind::GuidanceMeeting, Severity::CellLeftOut);
        }
        let row = place.row.unwrap_or_default();
        let MeetingLine {
            date,
            start,
            end,
            topic,
        } = line;
        let end_field = if layout.has(Field::End) {
            Field::End
        } else {
            Field::Start
        };
        let nth = *self.by_time.entry((course, date, start)).or_insert_with(|| {
            self.meetings.push(DraftMeeting {
                course,
                date,
                start,
                end: None,
                topic: None,
                leader: None,
                place: place.clone(),
                end_column: layout.name_of(end_field),
            });
            self.meetings.len().saturating_sub(1)
        });
        let Some(draft) = self.meetings.get_mut(nth) else {
            return;
        };
        let differ = [
            (end_field, hold(&mut draft.end, end, row)),
            (Field::Topic, hold(&mut draft.topic, topic, row)),
            (Field::Facilitator, hold(&mut draft.leader, leader, row)),
        ];
        for (field, first) in differ {
            self.differs(field, first, place, layout);
        }
    }

    fn person(
        &mut self,
        course: Option<usize>,
        person: &PersonLine,
        place: &Place,
        meeting: Option<(Date, Time)>,
        layout: &Layout,
    ) {
        let list = match course {
            None => Some(&mut self.of_no_course),
            Some(course) => self.courses.get_mut(course).map(|draft| &mut draft.list),
        };
        match list.map(|list| list.add(person, place, meeting)) {
            None | Some(Added::Yes) => {}
            Some(Added::Duplicate { first }) => self.problems.push(Problem {
                place: place.clone(),
                column: layout.name_of(Field::Name),
                kind: Kind::PossibleDuplicate { first },
                severity: Severity::RowLeftOut,
                cell: Some(layout::told(person.name.as_str())),
            }),
            Some(Added::Differs {
                language,
                standing,
                first,
            }) => {
                self.differs(Field::PersonLanguage, language.then_some(first), place, layout);
                self.differs(Field::Standing, standing.then_some(first), place, layout);
            }
        }
    }

    fn finish(mut self, fresh: &mut dyn FnMut() -> Uuid) -> Plan {
        let mut plan = Plan::default();
        for draft in &self.courses {
            plan.courses.push(draft.planned(fresh));
        }
        for draft in std::mem::take(&mut self.meetings) {
            let Some(course) = plan.courses.get(draft.course) else {
                continue;
            };
            let known = self.courses.get(draft.course).and_then(|course| course.known);
            let meeting = known.and_then(|(_, known)| find(self.known, known, &draft));
            let planned = draft.planned(course, meeting, fresh);
            plan.meetings.extend(planned.meeting);
            self.problems.extend(planned.problem);
        }
        let lists = self.courses.iter().zip(&plan.courses).map(|(draft, planned)| {
            let among = draft.known.map_or(Known::InNewCourse, |(id, _)| Known::InCourse(id));
            (&draft.list, among, Some(planned.id))
        });
        for (list, among, course) in lists.chain([(&self.of_no_course, Known::Anywhere, None)]) {
            let found = people::matched(self.known, among, &list.people);
            let enrolled: BTreeSet<PersonId> = match among {
                Known::InCourse(id) => self.known.courses.get(&id),
                _ => None,
            }
            .into_iter()
            .flat_map(|course| course.enrolled.iter().map(|person| self.known.resolve(*person)))
            .collect();
            for (one, known) in list.people.iter().zip(found) {
                let about = known
                    .and_then(|id| self.known.person(id))
                    .and_then(|person| person.about.as_ref());
                let facts = one.onto(about);
                let change = match about {
                    None => Change::New,
                    Some(about) if *about == facts => Change::Same,
                    Some(_) => Change::Changed,
                };
                let id = known.unwrap_or_else(|| PersonId(fresh()));
                plan.persons.push(PlannedPerson {
                    id,
                    facts,
                    change,
                    place: one.place.clone(),
                });
                if let Some(course) = course.filter(|_| !enrolled.contains(&id)) {
                    plan.enrolments.push(Enrolment { course, person: id });
                }
            }
        }
        plan.problems = self.problems;
        plan
    }
}
