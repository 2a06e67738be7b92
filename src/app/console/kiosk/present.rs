//! What the pages of the kiosk show.

use super::{CODE, KioskMsg, NAME, ROLE, form};
use crate::app::console::fields::Fields;
use crate::app::console::model::{Console, Page};
use crate::app::console::msg::ConsoleMsg;
use crate::app::console::present::{Filled, key_names};
use crate::app::console::view::{Block, Cell, Column, ConsoleScreen, Field, FieldKind, Icon, Note, Row, Table, Tone};
use crate::app::console::wording::{Wording, isolated, own};
use crate::app::effect::Secret;
use crate::app::model::Recovering;
use crate::app::msg::{Msg, StaffMsg};
use crate::app::screen::{Control, ControlLook, Line};
use crate::base::{Role, StaffId};

/// Staff, PINs, closing.
pub(in crate::app::console) fn kiosk(wording: &Wording<'_>, console: &Console) -> Filled {
    let control = |icon, key, msg| wording.icon(icon, key, ConsoleMsg::Kiosk(msg), ControlLook::Plain);
    let mut blocks = Vec::new();
    if console.role == Role::Administrator {
        let new = wording.icon(
            "user-plus",
            "staff-member-new",
            ConsoleMsg::Go(Page::StaffEdit(None)),
            ControlLook::Plain,
        );
        blocks.push(Block::Heading(wording.line("staff-members")));
        blocks.push(Block::Table(members(wording)));
        blocks.push(Block::Controls(vec![
            new,
            control("lock", "staff-new-code", KioskMsg::NewCode),
        ]));
        blocks.push(Block::Text(wording.soft(wording.line("staff-new-code-note"))));
    }
    blocks.push(Block::Heading(wording.line("staff-own-pin")));
    blocks.push(Block::Controls(vec![control(
        "pencil",
        "staff-change-pin",
        KioskMsg::ChangePin,
    )]));
    blocks.push(Block::Heading(wording.line("staff-program")));
    let record = &wording.model.record;
    let entries = usize::try_from(record.entries).unwrap_or(usize::MAX);
    blocks.push(Block::Text(wording.soft(wording.count("staff-entries", entries))));
    blocks.push(Block::Controls(vec![control("power", "staff-close", KioskMsg::Close)]));
    Filled {
        title: wording.line("staff-section-kiosk"),
        back: None,
        blocks,
        keys: Vec::new(),
    }
}

fn role_word(wording: &Wording<'_>, role: Role) -> Line {
    wording.line(match role {
        Role::Instructor => "staff-instructor",
        Role::Administrator => "staff-administrator",
    })
}

fn members(wording: &Wording<'_>) -> Table {
    let mut members: Vec<_> = wording
        .model
        .record
        .courses
        .staff
        .iter()
        .filter(|(_, member)| member.active)
        .collect();
    members.sort_by_key(|(id, member)| (member.name.as_str().to_lowercase(), **id));
    let rows = members.into_iter().map(|(id, member)| Row {
        cells: vec![
            Cell::Text(own(isolated(member.name.as_str())), None),
            Cell::Text(role_word(wording, member.role), None),
        ],
        selected: false,
        open: Some(Msg::Console(ConsoleMsg::Go(Page::StaffEdit(Some(*id))))),
    });
    let columns = [("staff-name", 3), ("staff-role", 2)];
    Table {
        label: wording.line("staff-members"),
        columns: columns
            .map(|(key, share)| Column {
                label: wording.line(key),
                share,
            })
            .into(),
        rows: rows.collect(),
        empty: wording.line("staff-members-none"),
    }
}

/// A member's name, role and PIN.
pub(in crate::app::console) fn staff_edit(wording: &Wording<'_>, console: &Console, member: Option<StaffId>) -> Filled {
    let fields = Fields {
        wording,
        form: &console.form,
    };
    let name = form::known(wording.model, member).map(|known| known.name.as_str());
    let roles = form::ROLES.map(|(code, role)| (code.to_owned(), role_word(wording, role)));
    let mut blocks = vec![
        fields.block(NAME, "staff-name", FieldKind::Text, name.unwrap_or_default().to_owned()),
        fields.choice(
            (ROLE, false),
            "staff-role",
            None,
            roles,
            &form::chosen(wording.model, member, ROLE),
        ),
        Block::Text(wording.soft(wording.line("staff-roles-note"))),
    ];
    let save = if member.is_some() {
        "staff-save"
    } else {
        "staff-choose-pin"
    };
    let mut controls = vec![fields.save(save)];
    if let Some(member) = member {
        let control = |icon, key, msg| wording.icon(icon, key, ConsoleMsg::Kiosk(msg), ControlLook::Plain);
        controls.push(control("lock", "staff-give-pin", KioskMsg::GivePin(member)));
        controls.push(control("trash", "staff-remove-member", KioskMsg::Remove(member)));
    }
    blocks.push(Block::Controls(controls));
    Filled {
        title: wording.line(if member.is_some() {
            "staff-member"
        } else {
            "staff-member-new"
        }),
        back: Some(Page::Kiosk),
        blocks,
        keys: Vec::new(),
    }
}

/// A page without the console's frame: nobody has opened the console.
fn alone(wording: &Wording<'_>, title: Line, blocks: Vec<Block>, back: Option<Control>) -> ConsoleScreen {
    ConsoleScreen {
        sections: Vec::new(),
        title,
        back,
        who: Line::default(),
        bar: Vec::new(),
        notes: Vec::new(),
        blocks,
        sight: None,
        keys: Vec::new(),
        keyboard: key_names(wording),
    }
}

/// The recovery code, shown once.
pub(in crate::app::console) fn code(wording: &Wording<'_>, code: &Secret) -> ConsoleScreen {
    let written = Icon {
        icon: Some("check"),
        control: Control {
            label: wording.line("staff-code-written"),
            msg: Msg::Staff(StaffMsg::CodeWritten),
            look: ControlLook::Main,
        },
    };
    let blocks = vec![
        Block::Text(Note {
            tone: Tone::Plain,
            line: wording.line("staff-code-note"),
        }),
        Block::Group(vec![Block::Heading(own(code.reveal().to_owned()))]),
        Block::Controls(vec![written]),
    ];
    alone(wording, wording.line("staff-code-title"), blocks, None)
}

/// The place where the recovery code is typed.
pub(in crate::app::console) fn recovering(wording: &Wording<'_>, typed: &Recovering) -> ConsoleScreen {
    let field = Field {
        id: CODE,
        label: wording.line("staff-code-title"),
        help: Some(wording.line("staff-recovery-help")),
        value: typed.code.reveal().to_owned(),
        kind: FieldKind::Text,
        error: typed.error.map(|key| wording.line(key)),
        submit: Some(Msg::Console(ConsoleMsg::Submit)),
        left: None,
    };
    let go_on = wording.icon("check", "staff-choose-pin", ConsoleMsg::Submit, ControlLook::Main);
    let back = Control {
        label: wording.line("staff-back"),
        msg: Msg::Staff(StaffMsg::Cancel),
        look: ControlLook::Plain,
    };
    let blocks = vec![
        Block::Text(Note {
            tone: Tone::Plain,
            line: wording.line("staff-recovery-note"),
        }),
        Block::Field(field),
        Block::Controls(vec![go_on]),
    ];
    alone(wording, wording.line("staff-recovery-title"), blocks, Some(back))
}
