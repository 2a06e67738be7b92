//! From a byte in a text to its line and column, as an author's editor counts them.

/// The beginnings of a text's lines.
#[derive(Debug, Clone)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// Looks through a text once.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// Line and column (both from 1, the column in characters) of a byte of the same text.
    /// A byte beyond the end counts as the end.
    #[must_use]
    pub fn place(&self, text: &str, byte: usize) -> (u32, u32) {
        let byte = byte.min(text.len());
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = line
            .checked_sub(1)
            .and_then(|index| self.starts.get(index))
            .copied()
            .unwrap_or(0);
        let before = text.as_bytes().get(start..byte).unwrap_or_default();
        let column = String::from_utf8_lossy(before).chars().count() + 1;
        (
            u32::try_from(line).unwrap_or(u32::MAX),
            u32::try_from(column).unwrap_or(u32::MAX),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_characters() {
        let text = "a\näö=x\n";
        let lines = Lines::of(text);
        assert_eq!(lines.place(text, 0), (1, 1));
        assert_eq!(lines.place(text, 2), (2, 1));
        assert_eq!(lines.place(text, 6), (2, 3));
        assert_eq!(lines.place(text, 99), (3, 1));
    }
}
