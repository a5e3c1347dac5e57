//! Cuts schema text into statements of words, each with its place.

use super::definition::Kind;
use super::parser::{SchemaError, SchemaErrorKind};

/// A word of the text and where it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) line: u32,
    pub(super) column: u32,
}

impl Word<'_> {
    pub(super) const fn error(&self, kind: SchemaErrorKind) -> SchemaError {
        SchemaError { line: self.line, column: self.column, kind }
    }
}

/// Everything up to a semicolon.
#[derive(Debug)]
pub(super) struct Statement<'a> {
    pub(super) kind: Kind,
    /// At least one.
    pub(super) words: Vec<Word<'a>>,
    pub(super) documentation: String,
}

/// The statements of a text, in order.
pub(super) struct Statements<'a> {
    rest: &'a str,
    line: u32,
    column: u32,
    kind: Kind,
    layer: Option<u32>,
    documentation: Vec<&'a str>,
    documentation_line: u32,
}

impl<'a> Statements<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            line: 1,
            column: 1,
            kind: Kind::Constructor,
            layer: None,
            documentation: Vec::new(),
            documentation_line: 0,
        }
    }

    /// The layer named so far.
    pub(super) const fn layer(&self) -> Option<u32> {
        self.layer
    }

    pub(super) fn next_statement(&mut self) -> Result<Option<Statement<'a>>, SchemaError> {
        let mut words: Vec<Word<'a>> = Vec::new();
        while let Some(word) = self.next_word()? {
            match word.text {
                "---types---" => self.kind = Kind::Constructor,
                "---functions---" => self.kind = Kind::Function,
                ";" if words.is_empty() => {}
                ";" => return Ok(Some(self.statement(words))),
                _ => words.push(word),
            }
        }
        match words.first() {
            Some(first) => Err(first.error(SchemaErrorKind::NoEnd("the definition"))),
            None => Ok(None),
        }
    }

    fn statement(&mut self, words: Vec<Word<'a>>) -> Statement<'a> {
        // A comment belongs to a definition if no blank line stands between them.
        let begins_at = words.first().map_or(0, |word| word.line);
        let lines = std::mem::take(&mut self.documentation);
        let belongs = self.documentation_line + 1 == begins_at;
        let documentation = if belongs { lines.join("\n") } else { String::new() };
        Statement { kind: self.kind, words, documentation }
    }

    /// The next word: text without blanks, or a semicolon alone.
    fn next_word(&mut self) -> Result<Option<Word<'a>>, SchemaError> {
        self.skip_blanks_and_comments()?;
        let Some(first) = self.rest.chars().next() else { return Ok(None) };
        let end = match first {
            ';' => 1,
            _ => self.rest.find(|char: char| char.is_whitespace() || char == ';').unwrap_or(self.rest.len()),
        };
        let (line, column) = (self.line, self.column);
        Ok(Some(Word { text: self.advance(end), line, column }))
    }

    fn skip_blanks_and_comments(&mut self) -> Result<(), SchemaError> {
        loop {
            let blanks = self.rest.len() - self.rest.trim_start().len();
            self.advance(blanks);
            if self.rest.starts_with("//") {
                let line = self.line;
                let comment = self.advance(self.rest.find('\n').unwrap_or(self.rest.len()));
                self.comment(comment.trim_start_matches('/').trim(), line);
            } else if self.rest.starts_with("/*") {
                let (line, column) = (self.line, self.column);
                let Some(end) = self.rest.find("*/") else {
                    return Err(SchemaError { line, column, kind: SchemaErrorKind::NoEnd("the comment") });
                };
                self.advance(end + 2);
            } else {
                return Ok(());
            }
        }
    }

    fn comment(&mut self, text: &'a str, line: u32) {
        if let Some(layer) = text.strip_prefix("LAYER ").and_then(|layer| layer.trim().parse().ok()) {
            self.layer = Some(layer);
            return;
        }
        if self.documentation_line + 1 != line {
            self.documentation.clear();
        }
        self.documentation.push(text);
        self.documentation_line = line;
    }

    /// Takes `bytes` bytes off the front; they end at a character boundary.
    fn advance(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at_checked(bytes).unwrap_or((self.rest, ""));
        for char in taken.chars() {
            if char == '\n' {
                self.line += 1;
                self.column = 1;
            } else {
                self.column += 1;
            }
        }
        self.rest = rest;
        taken
    }
}
