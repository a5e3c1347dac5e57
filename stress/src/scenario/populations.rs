//! The populations of a scenario: their calls in one mix, and who makes which of them.

use std::path::Path;

use serde_json::{Map, Value};

use super::file::{AccountsPart, User};
use super::{Scenario, ScenarioError, contradiction};
use crate::arrival::Distribution;
use crate::calls::{CALLS_MAX, Call, Mix, TableOf};
use crate::cli::account_options::tokens_of;
use crate::cli::values::parse_transport;
use crate::work::Accounts;
use crate::work::accounts::MADE_UP_FIRST;
use crate::work::calls::PopulationPlan;

/// Users of one population whose tokens are made up.
const USERS_PER_POPULATION: u64 = 1 << 20;

impl Scenario {
    /// All calls with their shares, and the populations that make them; files are seen from `folder`. None if the scenario has no
    /// population.
    ///
    /// # Errors
    /// If a call, an account or a transport cannot be read, or the scenario contradicts itself.
    pub(crate) fn populations(
        &self,
        folder: &Path,
        table: TableOf<'_>,
    ) -> Result<Option<(Mix, Vec<PopulationPlan>)>, ScenarioError> {
        if self.users.is_empty() {
            return Ok(None);
        }
        if self.users.iter().all(|user| user.calls_weight() == 0) {
            return contradiction(
                "no population makes a call: sessions that are only held are the business of `mtstress conn`"
                    .to_owned(),
            );
        }
        let mut calls: Vec<(Call, u64)> = Vec::new();
        let mut plans = Vec::new();
        for (user, place) in self.users.iter().zip(0..) {
            let own = user.calls(folder, table, &mut calls)?;
            plans.push(self.plan(user, place, own, folder)?);
        }
        if calls.len() > CALLS_MAX {
            return contradiction(format!(
                "all populations together make more than {CALLS_MAX} different calls"
            ));
        }
        self.share(&mut calls, &plans);
        let calls = calls.into_iter().map(|(call, weight)| (call, u32::try_from(weight).unwrap_or(u32::MAX)));
        Ok(Some((Mix(calls.collect()), plans)))
    }

    /// What its populations are called, in their order.
    pub(crate) fn population_names(&self) -> Vec<String> {
        self.users.iter().map(|user| user.called().to_string()).collect()
    }

    fn plan(
        &self,
        user: &User,
        place: u64,
        calls: Vec<(u8, u32)>,
        folder: &Path,
    ) -> Result<PopulationPlan, ScenarioError> {
        let wrong = |what: String| ScenarioError::Contradiction(format!("users {}: {what}", user.called()));
        let mut pauses = user.steps.iter().filter_map(|step| step.think.as_ref());
        let pause = pauses.next();
        if pauses.next().is_some() {
            return Err(wrong(
                "it has several pauses: give it one `think`, which comes after every call".to_owned(),
            ));
        }
        let think = pause.map_or(Ok(Distribution::ZERO), |pause| pause.parse()).map_err(wrong)?;
        let transport = user.transport.as_deref().map(parse_transport).transpose().map_err(wrong)?;
        let accounts = user.accounts.as_ref().map(|accounts| self.accounts(accounts, place, folder));
        Ok(PopulationPlan {
            weight: user.weight.unwrap_or(1),
            sessions: user.connections,
            think,
            transport: transport.map(|transport| transport.config()),
            accounts: accounts.transpose().map_err(wrong)?,
            calls,
        })
    }

    fn accounts(&self, part: &AccountsPart, place: u64, folder: &Path) -> Result<Accounts, String> {
        match (part.bot_tokens.as_deref(), part.first) {
            (Some(_), Some(_)) => Err("accounts have bot_tokens or a first number, not both".to_owned()),
            (Some("made-up"), None) => {
                Ok(Accounts::MadeUp { first: MADE_UP_FIRST + place * USERS_PER_POPULATION })
            }
            (Some(file), None) => {
                let path = folder.join(file);
                let api_hash = self.accounts.api_hash.as_deref().unwrap_or_default();
                tokens_of(&path.to_string_lossy(), api_hash).map_err(|failure| failure.to_string())
            }
            (None, first) => Ok(Accounts::Numbered { first: first.unwrap_or(0) }),
        }
    }

    /// The share of each call among all: that of its population, and in there its own.
    fn share(&self, calls: &mut [(Call, u64)], plans: &[PopulationPlan]) {
        let weights: Vec<u64> = self.users.iter().map(User::calls_weight).collect();
        // Shares of populations stay whole numbers if each is counted in parts that all of them can be divided into.
        let common =
            weights.iter().filter(|weight| **weight > 0).fold(1, |all, weight| least_multiple(all, *weight));
        for (plan, total) in plans.iter().zip(weights).filter(|(_, total)| *total > 0) {
            for (number, weight) in &plan.calls {
                if let Some((_, sum)) = calls.get_mut(usize::from(*number)) {
                    *sum += u64::from(*weight) * u64::from(plan.weight) * (common / total);
                }
            }
        }
        let shared = calls.iter().fold(0, |all, (_, weight)| greatest_divisor(all, *weight)).max(1);
        calls.iter_mut().for_each(|(_, weight)| *weight /= shared);
    }
}

impl User {
    /// How errors call it.
    fn called(&self) -> &str {
        if self.name.is_empty() { "(without a name)" } else { &self.name }
    }

    /// The sum of the weights of its calls.
    fn calls_weight(&self) -> u64 {
        self.steps
            .iter()
            .filter(|step| step.call.is_some())
            .map(|step| u64::from(step.weight.unwrap_or(1)))
            .sum()
    }

    /// Its calls with their weights, as numbers in the calls of all.
    fn calls(
        &self,
        folder: &Path,
        table: TableOf<'_>,
        all: &mut Vec<(Call, u64)>,
    ) -> Result<Vec<(u8, u32)>, ScenarioError> {
        let mut own: Vec<(u8, u32)> = Vec::new();
        for step in &self.steps {
            let Some(call) = &step.call else { continue };
            let args = step.args.as_ref().map(|args| seen_from(folder, args));
            let text = format!("{call}{}", args.map(|args| args.to_string()).unwrap_or_default());
            let call = Call::parse(&text, table)
                .map_err(|wrong| ScenarioError::Contradiction(format!("users {}: {wrong}", self.called())))?;
            let place = match all.iter().position(|(known, _)| *known == call) {
                Some(place) => place,
                None => {
                    let call = call.numbered(all.iter().map(|(known, _)| known));
                    all.push((call, 0));
                    all.len() - 1
                }
            };
            let (place, weight) = (u8::try_from(place).unwrap_or(u8::MAX), step.weight.unwrap_or(1));
            match own.iter_mut().find(|(known, _)| *known == place) {
                Some((_, sum)) => *sum += weight,
                None => own.push((place, weight)),
            }
        }
        Ok(own)
    }
}

/// The arguments of a call whose tables lie where the scenario does.
fn seen_from(folder: &Path, args: &Map<String, Value>) -> Value {
    fn seen(folder: &Path, value: &Value) -> Value {
        const TABLE: &str = "{{csv:";
        match value {
            Value::String(text) if text.contains(TABLE) => {
                let folder = folder.join("");
                Value::String(text.replace(TABLE, &format!("{TABLE}{}", folder.to_string_lossy())))
            }
            Value::Array(values) => values.iter().map(|value| seen(folder, value)).collect(),
            Value::Object(fields) => Value::Object(
                fields.iter().map(|(name, value)| (name.clone(), seen(folder, value))).collect(),
            ),
            other => other.clone(),
        }
    }
    seen(folder, &Value::Object(args.clone()))
}

fn greatest_divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { greatest_divisor(b, a % b) }
}

fn least_multiple(a: u64, b: u64) -> u64 {
    (a / greatest_divisor(a, b).max(1)).saturating_mul(b)
}

#[cfg(test)]
mod tests {
    use super::{Mix, PopulationPlan, Scenario, ScenarioError};
    use crate::work::Accounts;
    use mtproto_tl::table::Table;
    use std::path::Path;

    fn populations(text: &str) -> Result<(Mix, Vec<PopulationPlan>), ScenarioError> {
        let scenario = Scenario::parse(text, Path::new("s.toml"))?;
        scenario
            .populations(Path::new("/folder"), &|| Ok(Table::built_in()))
            .map(|populations| populations.expect("there are some"))
    }

    #[test]
    fn calls_of_all_populations_stand_in_one_mix() {
        let text = r#"
            version = 1
            [[users]]
            name = "chatty"
            weight = 2
            transport = "abridged+obf"
            accounts = { bot_tokens = "made-up" }
            loop = [
              { call = "updates.getState" },
              { call = "ping", weight = 3 },
              { think = "exp:4s" },
            ]
            [[population]]
            name = "pinging"
            connections = 7
            loop = [{ call = "ping" }]
            [[users]]
            name = "idle"
        "#;
        let together = text.replace("[[population]]", "[[users]]");
        let (mix, plans) = populations(&together).unwrap();
        // Two thirds of all for the chatty ones, of these one in four and three in four.
        assert_eq!(mix.to_string(), "updates.getState=1,ping=5");
        assert_eq!((&plans[0].calls, &plans[1].calls), (&vec![(0, 1), (1, 3)], &vec![(1, 1)]));
        assert_eq!((plans[1].sessions, plans[2].calls.len()), (Some(7), 0));
        assert!(plans[0].transport.is_some() && plans[1].transport.is_none());
        assert_eq!(plans[0].think.to_string(), "exp:4s");
        assert!(matches!(plans[0].accounts, Some(Accounts::MadeUp { .. })));
        let only = "version = 1\n[[population]]\nloop = [{ call = \"ping\" }]\n";
        assert_eq!(populations(only).unwrap().0.to_string(), "ping");
    }

    #[test]
    fn the_same_method_with_other_arguments_is_another_operation() {
        let text = "version = 1\n[[users]]\nloop = [{ call = \"ping\", args = { ping_id = 1 } }]\n[[users]]\nloop = [{ call = \"ping\", args = { ping_id = 2 } }]\n";
        assert_eq!(populations(text).unwrap().0.to_string(), "ping=1,ping#2=1");
    }

    #[test]
    fn contradictions_are_told_with_the_population() {
        let wrong = |user: &str| {
            populations(&format!("version = 1\n[[users]]\nname = \"u\"\n{user}\n")).unwrap_err().to_string()
        };
        assert!(wrong("").contains("mtstress conn"));
        let told = wrong("loop = [{ call = \"ping\" }, { think = \"1s\" }, { think = \"2s\" }]");
        assert!(told.starts_with("users u: ") && told.contains("several pauses"), "{told}");
        assert!(wrong("loop = [{ call = \"pnig\" }]").contains("did you mean ping?"));
        let told = wrong("loop = [{ call = \"ping\" }]\naccounts = { bot_tokens = \"none.txt\" }");
        assert!(told.contains("/folder/none.txt"), "{told}");
        let told = wrong("loop = [{ call = \"ping\" }]\naccounts = { bot_tokns = \"none.txt\" }");
        assert!(told.contains("did you mean `bot_tokens`?"), "{told}");
        assert!(wrong("loop = [{ call = \"ping\" }]\ntransport = \"carrier\"").contains("carrier"));
    }
}
