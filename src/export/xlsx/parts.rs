//! The parts of a workbook beside its sheets and styles (ECMA-376 part 2, Open Packaging Conventions; part 1, 18.2).

use std::fmt::Write as _;

use super::text::push_attribute;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// Where everything begins.
pub(super) const ROOT: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    r#"<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/>"#,
    "</Relationships>",
);

/// Who made it: a program, never a person.
pub(super) const CORE: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">"#,
    "<dc:creator>Polku</dc:creator><cp:lastModifiedBy>Polku</cp:lastModifiedBy></cp:coreProperties>",
);

/// With which program.
pub(super) const APP: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">"#,
    "<Application>Polku</Application></Properties>",
);

/// A sheet in the workbook's list.
#[derive(Debug)]
pub(super) struct Listed {
    /// Its title.
    pub(super) title: String,
    /// The last column and the last row of a table that filters.
    pub(super) filter: Option<(String, u32)>,
    /// How many of its first rows are printed on every page.
    pub(super) repeat: Option<u32>,
}

/// Where the sheet with so many before it stands in the package.
pub(super) fn sheet_path(before: usize) -> String {
    format!("xl/worksheets/sheet{}.xml", before.saturating_add(1))
}

/// The workbook: its sheets and the names of their parts.
pub(super) fn book(sheets: &[Listed]) -> String {
    let mut xml = String::from(DECLARATION);
    write!(
        xml,
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{RELATION}">"#
    )
    .ok();
    xml.push_str("<workbookPr/><bookViews><workbookView/></bookViews><sheets>");
    for (number, sheet) in (1..).zip(sheets) {
        xml.push_str(r#"<sheet name=""#);
        push_attribute(&mut xml, &sheet.title);
        write!(xml, r#"" sheetId="{number}" r:id="rId{number}"/>"#).ok();
    }
    xml.push_str("</sheets>");
    push_names(&mut xml, sheets);
    xml.push_str("</workbook>");
    xml
}

fn push_names(xml: &mut String, sheets: &[Listed]) {
    if sheets
        .iter()
        .all(|sheet| sheet.filter.is_none() && sheet.repeat.is_none())
    {
        return;
    }
    xml.push_str("<definedNames>");
    for (number, sheet) in sheets.iter().enumerate() {
        // A title has no apostrophe (`title`), so it needs nothing but its quotes.
        let mut quoted = String::new();
        push_attribute(&mut quoted, &sheet.title);
        if let Some((column, row)) = &sheet.filter {
            write!(
                xml,
                r#"<definedName name="_xlnm._FilterDatabase" localSheetId="{number}" hidden="1">'{quoted}'!$A$1:${column}${row}</definedName>"#
            )
            .ok();
        }
        if let Some(rows) = sheet.repeat {
            write!(
                xml,
                r#"<definedName name="_xlnm.Print_Titles" localSheetId="{number}">'{quoted}'!$1:${rows}</definedName>"#
            )
            .ok();
        }
    }
    xml.push_str("</definedNames>");
}

/// Where the workbook's sheets and styles are.
pub(super) fn relations(sheets: usize) -> String {
    let mut xml = String::from(DECLARATION);
    xml.push_str(r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#);
    for number in 1..=sheets {
        write!(
            xml,
            r#"<Relationship Id="rId{number}" Type="{RELATION}/worksheet" Target="worksheets/sheet{number}.xml"/>"#
        )
        .ok();
    }
    let styles = sheets.saturating_add(1);
    write!(
        xml,
        r#"<Relationship Id="rId{styles}" Type="{RELATION}/styles" Target="styles.xml"/></Relationships>"#
    )
    .ok();
    xml
}

/// What kind of thing each part is.
pub(super) fn types(sheets: usize) -> String {
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let mut xml = String::from(DECLARATION);
    xml.push_str(concat!(
        r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
        r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
        r#"<Default Extension="xml" ContentType="application/xml"/>"#,
        r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
        r#"<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>"#,
    ));
    write!(
        xml,
        r#"<Override PartName="/xl/workbook.xml" ContentType="{KIND}.sheet.main+xml"/>"#
    )
    .ok();
    write!(
        xml,
        r#"<Override PartName="/xl/styles.xml" ContentType="{KIND}.styles+xml"/>"#
    )
    .ok();
    for before in 0..sheets {
        let path = sheet_path(before);
        write!(
            xml,
            r#"<Override PartName="/{path}" ContentType="{KIND}.worksheet+xml"/>"#
        )
        .ok();
    }
    xml.push_str("</Types>");
    xml
}
