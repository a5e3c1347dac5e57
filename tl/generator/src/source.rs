//! Source text that is written line by line, with its indentation.

use std::fmt::Display;

/// A file in the making.
#[derive(Debug, Default)]
pub(crate) struct Source {
    text: String,
    depth: usize,
}

impl Source {
    /// One line. A line that begins with a closing bracket stands one step to the left, what follows an opening one at its end
    /// one step to the right.
    pub(crate) fn line(&mut self, line: impl Display) {
        let line = line.to_string();
        let code = !line.starts_with("//");
        if code && line.starts_with(['}', ')', ']']) {
            self.depth = self.depth.saturating_sub(1);
        }
        if !line.is_empty() {
            self.text.extend(std::iter::repeat_n("    ", self.depth));
        }
        self.text.push_str(&line);
        self.text.push('\n');
        if code && line.ends_with(['{', '(', '[']) {
            self.depth += 1;
        }
    }

    /// A line that has its indentation, in a block of this text.
    pub(crate) fn line_as_it_is(&mut self, line: &str) {
        if !line.is_empty() {
            self.text.extend(std::iter::repeat_n("    ", self.depth));
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A blank line between two items.
    pub(crate) fn blank(&mut self) {
        if !self.text.ends_with("\n\n") && !self.text.ends_with("{\n") {
            self.text.push('\n');
        }
    }

    /// The line of the schema as documentation, behind what its comment says.
    pub(crate) fn documentation(&mut self, comment: &str, text: &str) {
        for line in comment.lines() {
            self.line(format!("/// {}", escaped(line)));
        }
        if !comment.is_empty() {
            self.line("///");
        }
        self.line(format!("/// `{text}`"));
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }
}

/// Text that means nothing to Markdown.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for char in text.chars() {
        if matches!(char, '<' | '>' | '[' | ']' | '*' | '_' | '`' | '\\' | '#' | '|' | '&') {
            escaped.push('\\');
        }
        escaped.push(char);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_indented_by_their_brackets() {
        let mut source = Source::default();
        source.documentation("An *odd* comment [1].", "a#1 x:Vector<int> = A");
        ["pub struct A {", "pub x: i32,", "}"].iter().for_each(|line| source.line(line));
        assert_eq!(
            source.into_text(),
            "/// An \\*odd\\* comment \\[1\\].\n///\n/// `a#1 x:Vector<int> = A`\npub struct A {\n    pub x: i32,\n}\n"
        );
    }
}
