//! Tables whose rows calls take in turn: CSV files with a line of names.

use std::sync::Arc;

use mtproto_tl::schema::similar;

/// The cells of one column: `users.csv.name` is the column `name` of `users.csv`.
///
/// # Errors
/// What is wrong, in words.
pub(super) fn column(place: &str) -> Result<Arc<[Box<str>]>, String> {
    let (path, name) =
        place.rsplit_once('.').ok_or("it names no column: write for example csv:users.csv.name")?;
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path} could not be read: {error}"))?;
    let mut rows = rows(&text);
    let names = rows.next().unwrap_or_default();
    let Some(at) = names.iter().position(|known| known == name) else {
        let meant = similar(name, names.iter().map(String::as_str), 1);
        let meant = meant.first().map(|meant| format!(", did you mean `{meant}`?")).unwrap_or_default();
        return Err(format!("{path} has no column `{name}`{meant} (there are {})", names.join(", ")));
    };
    let cells: Result<Vec<Box<str>>, String> = (2..)
        .zip(rows)
        .map(|(line, row)| {
            let cell = row.get(at).ok_or_else(|| format!("{path}: row {line} has no `{name}`"))?;
            Ok(cell.as_str().into())
        })
        .collect();
    let cells = cells?;
    if cells.is_empty() {
        return Err(format!("{path} has no rows below its names"));
    }
    Ok(cells.into())
}

/// The rows of a table. Cells in quotation marks may have commas in them; two marks are one.
fn rows(text: &str) -> impl Iterator<Item = Vec<String>> {
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| {
        let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
        let mut characters = line.chars().peekable();
        while let Some(character) = characters.next() {
            match character {
                '"' if quoted && characters.peek() == Some(&'"') => {
                    characters.next();
                    cell.push('"');
                }
                '"' => quoted = !quoted,
                ',' if !quoted => cells.push(std::mem::take(&mut cell).trim().to_owned()),
                other => cell.push(other),
            }
        }
        cells.push(cell.trim().to_owned());
        cells
    })
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn cells_may_be_quoted() {
        let table: Vec<Vec<String>> = rows("a, b\n\n\"x,\"\"y\",z\n").collect();
        assert_eq!(table, [["a", "b"], ["x,\"y", "z"]]);
    }
}
