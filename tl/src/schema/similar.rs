//! Names that somebody may have meant.

/// The candidates most like `name`, the best first, at most `count`, and none that is unlike it.
///
/// Names are alike if few letters have to be put in, taken out, exchanged or swapped with their neighbour; case counts for
/// little, and a missing namespace for nothing.
#[must_use]
pub fn similar<'a>(name: &str, candidates: impl Iterator<Item = &'a str>, count: usize) -> Vec<&'a str> {
    let wanted = name.to_lowercase();
    let limit = wanted.len() / 3 + 1;
    let mut scored: Vec<(usize, &str)> = candidates
        .filter_map(|candidate| {
            let lower = candidate.to_lowercase();
            let short = lower.rsplit('.').next().unwrap_or_default();
            let distance = distance(&wanted, &lower).min(distance(&wanted, short));
            (distance <= limit).then_some((distance, candidate))
        })
        .collect();
    scored.sort_unstable();
    scored.into_iter().take(count).map(|(_, candidate)| candidate).collect()
}

/// The optimal string alignment distance of two names, in bytes.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > a.len() / 3 + 1 {
        return usize::MAX;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (row, &from_a) in a.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, &from_b) in b.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX / 2);
            let exchanged = at(&last, column) + usize::from(from_a != from_b);
            let mut best = exchanged.min(at(&last, column + 1) + 1).min(at(&next, column) + 1);
            let swapped = row > 0
                && column > 0
                && a.get(row - 1) == Some(&from_b)
                && b.get(column - 1) == Some(&from_a);
            if swapped {
                best = best.min(at(&before, column - 1) + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut last, next);
    }
    last.last().copied().unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::similar;

    #[test]
    fn typing_mistakes_find_what_was_meant() {
        let names =
            ["messages.sendMessage", "messages.sendMedia", "messages.getMessages", "ping", "help.getConfig"];
        let meant = |name| similar(name, names.into_iter(), 1);
        assert_eq!(meant("messages.sendMesage"), ["messages.sendMessage"]);
        assert_eq!(meant("messages.sendmessage"), ["messages.sendMessage"]);
        assert_eq!(meant("getConfig"), ["help.getConfig"]);
        assert_eq!(meant("pnig"), ["ping"]);
        assert!(meant("upload.saveFilePart").is_empty());
        assert!(meant("").is_empty());
    }
}
