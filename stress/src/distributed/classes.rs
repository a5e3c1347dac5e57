//! Classes of users: their names on the master's side, and the calls they stand for.

use crate::arrival::Distribution;
use crate::calls::Mix;
use crate::work::calls::PopulationPlan;

/// The kinds of users there are, each a class on the master's side.
#[derive(Clone, Debug)]
pub(crate) struct Kinds {
    /// The calls of all of them.
    pub(crate) mix: Mix,
    /// The calls of each.
    pub(crate) plans: Vec<PopulationPlan>,
    /// Their classes, in the same order.
    pub(crate) classes: Classes,
}

impl Kinds {
    /// One kind for each call of a mix.
    pub(crate) fn of_mix(mix: Mix) -> Self {
        let operations: Vec<String> = mix.0.iter().map(|(call, _)| format!("rpc:{call}")).collect();
        let plans = (0..).zip(&mix.0).map(|(number, (_, weight))| PopulationPlan {
            weight: *weight,
            sessions: None,
            think: Distribution::ZERO,
            transport: None,
            accounts: None,
            calls: vec![(number, 1)],
        });
        Self { plans: plans.collect(), classes: Classes::of(&operations), mix }
    }

    /// The populations of a scenario, with their names.
    pub(crate) fn of_populations(mix: Mix, plans: Vec<PopulationPlan>, names: &[String]) -> Self {
        Self { mix, plans, classes: Classes::of(names) }
    }

    /// What one of them does, in words.
    pub(crate) fn in_words(&self, kind: usize) -> String {
        let calls = self.plans.get(kind).map(|plan| plan.calls.as_slice()).unwrap_or_default();
        let calls: Vec<String> = calls
            .iter()
            .filter_map(|(number, weight)| {
                let (call, _) = self.mix.0.get(usize::from(*number))?;
                Some(if calls.len() > 1 { format!("{call}={weight}") } else { call.to_string() })
            })
            .collect();
        if calls.is_empty() { "no calls: its sessions are held".to_owned() } else { calls.join(", ") }
    }
}

/// The classes of users, in the order of their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Classes(Vec<String>);

impl Classes {
    /// One for each operation, named after it as far as Python allows: `rpc:help.getConfig` is `help_getConfig`.
    pub(crate) fn of(operations: &[String]) -> Self {
        let mut names: Vec<String> = Vec::new();
        for operation in operations {
            let name = identifier(operation.strip_prefix("rpc:").unwrap_or(operation));
            let mut unique = name.clone();
            let mut number = 2;
            while names.contains(&unique) {
                unique = format!("{name}_{number}");
                number += 1;
            }
            names.push(unique);
        }
        Self(names)
    }

    /// Their names.
    pub(crate) fn names(&self) -> &[String] {
        &self.0
    }

    /// The number of the call that a class stands for.
    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|class| class == name)
    }

    /// How many users there are of each, by its name.
    pub(crate) fn count(&self, of: impl Fn(usize) -> u64) -> Vec<(String, u64)> {
        self.0.iter().enumerate().map(|(number, name)| (name.clone(), of(number))).collect()
    }
}

/// A name that Python takes for a class.
fn identifier(text: &str) -> String {
    let mut name: String = text
        .chars()
        .map(|character| if character.is_ascii_alphanumeric() { character } else { '_' })
        .collect();
    if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
        name.insert_str(0, "call_");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::Classes;

    #[test]
    fn every_call_has_a_class_of_its_own_with_a_name_that_python_takes() {
        let operations =
            ["rpc:ping", "rpc:help.getConfig", "rpc:echo:64", "rpc:a.b#2", "rpc:a_b_2", "rpc:2x"];
        let classes = Classes::of(&operations.map(str::to_owned));
        assert_eq!(classes.names(), ["ping", "help_getConfig", "echo_64", "a_b_2", "a_b_2_2", "call_2x"]);
        assert_eq!((classes.number("echo_64"), classes.number("Ping")), (Some(2), None));
        assert_eq!(classes.count(|number| number as u64).get(1), Some(&("help_getConfig".to_owned(), 1)));
    }
}
