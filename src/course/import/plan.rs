//! From what the rows say to what is new, what changes, and the facts to record.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use uuid::Uuid;

use super::columns::Field;
use super::layout::{self, Layout};
use super::lines::{Line, MeetingLine, PersonLine, Reader};
use super::people::{self, Added, Known, List};
use super::problem::{Kind, Place, Problem, Severity};
use super::table::Table;
use crate::base::calendar::{Date, Time};
use crate::base::{CourseId, LanguageTag, MeetingId, PersonId, ShortText};
use crate::course::{
    By, Course, CourseFacts, CourseKind, Courses, Meeting, MeetingFacts, PersonFacts, TEMPLATE_MINUTES, Topic,
};
use crate::journal::Event;

/// What a table would change.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Plan {
    /// The courses of the table, in its order.
    pub courses: Vec<PlannedCourse>,
    /// The meetings.
    pub meetings: Vec<PlannedMeeting>,
    /// The people.
    pub persons: Vec<PlannedPerson>,
    /// Who comes to a course's list. Those who are on it already are not here.
    pub enrolments: Vec<Enrolment>,
    /// What is to be told, in the order of the table.
    pub problems: Vec<Problem>,
    /// How many rows below the names of the columns have something in them.
    pub rows: usize,
}

/// What becomes of something that a table tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// It is not known yet.
    New,
    /// It is known, and something about it changes.
    Changed,
    /// It is known as it is.
    Same,
}

/// A course of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedCourse {
    /// Its id: a fresh one for a new course.
    pub id: CourseId,
    /// What it is then.
    pub facts: CourseFacts,
    /// What becomes of it.
    pub change: Change,
    /// Where it stands first.
    pub place: Place,
}

/// A meeting of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedMeeting {
    /// Its id: a fresh one for a new meeting.
    pub id: MeetingId,
    /// Of which course.
    pub course: CourseId,
    /// What it is then.
    pub facts: MeetingFacts,
    /// What becomes of it.
    pub change: Change,
    /// Where it stands first.
    pub place: Place,
}

/// A person of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedPerson {
    /// Their id: a fresh one for somebody new.
    pub id: PersonId,
    /// What is known of them then.
    pub facts: PersonFacts,
    /// What becomes of it.
    pub change: Change,
    /// Where they stand first.
    pub place: Place,
}

/// Somebody comes to a course's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enrolment {
    /// Which course.
    pub course: CourseId,
    /// Who.
    pub person: PersonId,
}

/// How many of a kind are new, change, or are there as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// New.
    pub new: usize,
    /// Changed.
    pub changed: usize,
    /// There as they are.
    pub same: usize,
}

impl Counts {
    fn of(changes: impl Iterator<Item = Change>) -> Self {
        changes.fold(Self::default(), |mut counts, change| {
            let count = match change {
                Change::New => &mut counts.new,
                Change::Changed => &mut counts.changed,
                Change::Same => &mut counts.same,
            };
            *count = count.saturating_add(1);
            counts
        })
    }
}

impl Plan {
    /// The courses, counted.
    #[must_use]
    pub fn course_counts(&self) -> Counts {
        Counts::of(self.courses.iter().map(|one| one.change))
    }

    /// The meetings, counted.
    #[must_use]
    pub fn meeting_counts(&self) -> Counts {
        Counts::of(self.meetings.iter().map(|one| one.change))
    }

    /// The people, counted.
    #[must_use]
    pub fn person_counts(&self) -> Counts {
        Counts::of(self.persons.iter().map(|one| one.change))
    }

    /// How many rows are left out.
    #[must_use]
    pub fn rows_left_out(&self) -> usize {
        let out = self
            .problems
            .iter()
            .filter(|problem| problem.severity == Severity::RowLeftOut);
        out.map(|problem| &problem.place).collect::<BTreeSet<_>>().len()
    }

    /// Whether nothing of the table can be taken. The problems say why.
    #[must_use]
    pub fn is_refused(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.severity == Severity::Refused)
    }

    /// Whether all that can be taken is known already, so that nothing is left to record.
    #[must_use]
    pub fn is_known(&self) -> bool {
        let all = [self.course_counts(), self.meeting_counts(), self.person_counts()];
        self.enrolments.is_empty() && all.iter().all(|counts| counts.new == 0 && counts.changed == 0)
    }

    /// The facts to record, in an order in which each stands on those before it. None when all is known already.
    #[must_use]
    pub fn events(&self, by: By) -> Vec<Event> {
        let courses = self.courses.iter().filter(|one| one.change != Change::Same);
        let courses = courses.map(|one| Event::CourseSet {
            course: one.id,
            about: Box::new(one.facts.clone()),
            by,
        });
        let meetings = self.meetings.iter().filter(|one| one.change != Change::Same);
        let meetings = meetings.map(|one| Event::MeetingSet {
            meeting: one.id,
            course: one.course,
            about: Box::new(one.facts.clone()),
            by,
        });
        let persons = self.persons.iter().filter(|one| one.change != Change::Same);
        let persons = persons.map(|one| Event::PersonSet {
            person: one.id,
            about: Box::new(one.facts.clone()),
            by,
        });
        let enrolments = self.enrolments.iter().map(|one| Event::Enrolled {
            course: one.course,
            person: one.person,
            on: true,
            by,
        });
        courses.chain(meetings).chain(persons).chain(enrolments).collect()
    }
}

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

/// A value and the row that told it first.
type Told<T> = Option<(T, u32)>;

struct DraftCourse<'c> {
    known: Option<(CourseId, &'c Course)>,
    name: ShortText,
    kind: CourseKind,
    place: Place,
    location: Told<ShortText>,
    planned: Told<u16>,
    languages: Told<Vec<LanguageTag>>,
    topics: BTreeSet<Topic>,
    leaders: Vec<ShortText>,
    meeting_leaders: BTreeSet<Vec<ShortText>>,
    list: List,
}

struct DraftMeeting {
    course: usize,
    date: Date,
    start: Time,
    end: Told<Time>,
    topic: Told<ShortText>,
    leader: Told<(ShortText, Vec<ShortText>)>,
    place: Place,
    /// What the column is called in which an end would stand.
    end_column: String,
}

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

/// Takes a value where there is none. Tells the row of the one that is there when it is another.
fn hold<T: PartialEq>(held: &mut Told<T>, new: Option<T>, row: u32) -> Option<u32> {
    let new = new?;
    match held {
        None => {
            *held = Some((new, row));
            None
        }
        Some((held, first)) => (*held != new).then_some(*first),
    }
}

/// The meeting of a known course at that day and time: rather one that takes place.
fn find<'c>(known: &'c Courses, course: &Course, draft: &DraftMeeting) -> Option<(MeetingId, &'c Meeting)> {
    let all = course
        .meetings
        .iter()
        .filter_map(|id| Some((*id, known.meetings.get(id)?)));
    let same = all.filter(|(_, meeting)| meeting.facts.date == draft.date && meeting.facts.start == draft.start);
    same.min_by_key(|(id, meeting)| (meeting.cancelled, *id))
}

impl DraftCourse<'_> {
    fn planned(&self, fresh: &mut dyn FnMut() -> Uuid) -> PlannedCourse {
        let mut facts = match self.known {
            Some((_, course)) => course.facts.clone(),
            None => CourseFacts::usual(self.name.clone(), self.kind),
        };
        if let Some((location, _)) = &self.location {
            facts.place = Some(location.clone());
        }
        if let Some((planned, _)) = self.planned {
            facts.planned_people = planned;
        }
        if let Some((languages, _)) = &self.languages {
            facts.languages.clone_from(languages);
        }
        if !self.topics.is_empty() {
            facts.topics = self.topics.iter().copied().collect();
        }
        if !self.leaders.is_empty() {
            facts.facilitators.clone_from(&self.leaders);
        } else if facts.facilitators.is_empty()
            && let Some(only) = self.meeting_leaders.first().filter(|_| self.meeting_leaders.len() == 1)
        {
            // Who leads every meeting leads the course.
            facts.facilitators.clone_from(only);
        }
        let change = match self.known {
            None => Change::New,
            Some((_, course)) if course.facts == facts => Change::Same,
            Some(_) => Change::Changed,
        };
        PlannedCourse {
            id: self.known.map_or_else(|| CourseId(fresh()), |(id, _)| id),
            facts,
            change,
            place: self.place.clone(),
        }
    }
}

/// A meeting that is planned, or none, and what is to be told of it.
#[derive(Default)]
struct Outcome {
    meeting: Option<PlannedMeeting>,
    problem: Option<Problem>,
}

impl DraftMeeting {
    fn planned(
        self,
        course: &PlannedCourse,
        known: Option<(MeetingId, &Meeting)>,
        fresh: &mut dyn FnMut() -> Uuid,
    ) -> Outcome {
        let mut outcome = Outcome::default();
        let mut tell = |column: &str, kind: Kind, severity: Severity| {
            outcome.problem = Some(Problem {
                place: self.place.clone(),
                column: column.to_owned(),
                kind,
                severity,
                cell: None,
            });
        };
        let end = match (&self.end, known) {
            (Some((end, _)), _) => *end,
            (None, Some((_, meeting))) => meeting.facts.end,
            (None, None) => {
                let end = self.start.saturating_add(i64::from(TEMPLATE_MINUTES).minutes());
                let end = Time::new(end.hour(), end.minute(), 0, 0).unwrap_or(end);
                if end <= self.start {
                    tell(&self.end_column, Kind::EndBeforeStart, Severity::CellLeftOut);
                    return outcome;
                }
                let shown = format!("{:02}:{:02}", end.hour(), end.minute());
                tell(&self.end_column, Kind::EndAssumed { end: shown }, Severity::Told);
                end
            }
        };
        let facilitator = match self.leader {
            None => known.and_then(|(_, meeting)| meeting.facts.facilitator.clone()),
            Some(((_, names), _)) if names.iter().all(|name| course.facts.facilitators.contains(name)) => None,
            Some(((whole, _), _)) => Some(whole),
        };
        let topic = self.topic.map(|(topic, _)| topic);
        let facts = MeetingFacts {
            date: self.date,
            start: self.start,
            end,
            topic: topic.or_else(|| known.and_then(|(_, meeting)| meeting.facts.topic.clone())),
            facilitator,
        };
        let change = match known {
            None => Change::New,
            Some((_, meeting)) if meeting.cancelled => {
                tell("", Kind::MeetingCancelled, Severity::Told);
                Change::Same
            }
            Some((_, meeting)) if meeting.facts == facts => Change::Same,
            Some(_) => Change::Changed,
        };
        outcome.meeting = Some(PlannedMeeting {
            id: known.map_or_else(|| MeetingId(fresh()), |(id, _)| id),
            course: course.id,
            facts,
            change,
            place: self.place,
        });
        outcome
    }
}
