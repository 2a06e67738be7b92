//! Why something could not be put on paper.

/// Why a PDF could not be made. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// There is nothing to print.
    #[error("there is nothing to print")]
    Nothing,
    /// There are more rows than a PDF is made of.
    #[error(
        "{rows} rows are too many for a PDF, which holds {most}; choose a shorter time or one course, or export a table"
    )]
    TooMany {
        /// How many there are.
        rows: usize,
        /// How many there may be.
        most: usize,
    },
    /// The program carries no picture of this name.
    #[error("there is no picture `{name}`")]
    NoPicture {
        /// The name.
        name: String,
    },
    /// The page can't be laid out or written. That is a fault of the program.
    #[error("the page can't be laid out: {0}")]
    Layout(String),
}
