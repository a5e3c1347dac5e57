//! Scenario files: read, checked, and turned into the options that a load takes.
//!
//! A scenario says what the command line says, so it becomes options: each value is read by the same code, with the same
//! errors, and whoever runs the scenario can replace any of them.

mod file;

use std::path::Path;

use mtproto_tl::schema::similar;
use thiserror::Error;

pub(crate) use file::Scenario;
use file::{Model, User};

/// The version of the form.
const VERSION: u32 = 1;

/// A scenario that cannot be run.
#[derive(Debug, Error)]
pub(crate) enum ScenarioError {
    /// It is no TOML, or has keys that are not known.
    #[error("{0}")]
    Toml(String),
    /// It contradicts itself.
    #[error("{0}")]
    Contradiction(String),
}

/// An option of a load and its value.
pub(crate) type Setting = (&'static str, String);

impl Scenario {
    /// Reads a scenario: TOML, or JSON if the name of the file ends so.
    ///
    /// # Errors
    /// With the line of what is wrong, and what may have been meant.
    pub(crate) fn parse(text: &str, path: &Path) -> Result<Self, ScenarioError> {
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        let read: Result<Self, String> = if is_json {
            serde_json::from_str(text).map_err(|error| error.to_string())
        } else {
            toml::from_str(text).map_err(|error| error.to_string())
        };
        let scenario = read.map_err(|error| ScenarioError::Toml(with_suggestion(error.trim_end())))?;
        if scenario.version != VERSION {
            return contradiction(format!(
                "version = {}: this program reads version {VERSION}; begin the file with version = {VERSION}",
                scenario.version
            ));
        }
        Ok(scenario)
    }

    /// The options it stands for; files are seen from `folder`.
    ///
    /// # Errors
    /// If it contradicts itself.
    pub(crate) fn settings(&self, folder: &Path) -> Result<Vec<Setting>, ScenarioError> {
        let mut settings: Vec<Setting> = Vec::new();
        let mut set = |option: &'static str, value: Option<String>| {
            settings.extend(value.map(|value| (option, value)));
        };
        let file = |name: &String| Some(folder.join(name).to_string_lossy().into_owned());
        let target = &self.target;
        target.addr.iter().for_each(|addr| set("targets", Some(addr.clone())));
        target.server_keys.iter().for_each(|name| set("server_key", file(name)));
        set("transport", target.transport.clone());
        set("secret", target.secret.clone());
        target.source_ip.iter().for_each(|source| set("source_ip", Some(source.clone())));
        self.schema.files.iter().for_each(|name| set("schema", file(name)));
        set("schema_only", self.schema.only.then(|| "true".to_owned()));
        set("seed", self.seed.map(|seed| seed.to_string()));
        set("mix", self.mix()?);
        set("think", self.think()?);
        let load = &self.load;
        let text = |value: &Option<file::Quantity>| value.as_ref().map(ToString::to_string);
        set("rate", text(&load.rate));
        set("arrival", load.arrival.clone().or_else(|| self.default_arrival()));
        set("stages", load.stages.clone());
        set("connections", text(&load.connections));
        set("connect_rate", text(&load.connect_rate));
        set("churn", load.churn.clone());
        set("pipeline", load.pipeline.map(|pipeline| pipeline.to_string()));
        set("max_inflight", text(&load.max_inflight));
        set("warmup", load.warmup.clone());
        set("duration", load.duration.clone());
        set("count", text(&load.count));
        set("drain", load.drain.clone());
        set("timeout", load.timeout.clone());
        set("threads", load.threads.map(|threads| threads.to_string()));
        set("strict", load.strict.then(|| "true".to_owned()));
        self.threshold.iter().for_each(|threshold| set("threshold", Some(threshold.expr.clone())));
        self.tags.iter().for_each(|(name, value)| set("tag", Some(format!("{name}={value}"))));
        self.output.files.iter().for_each(|name| set("output", Some(name.clone())));
        set("interval", self.output.interval.clone());
        self.check_model()?;
        Ok(settings)
    }

    /// Stages are about rates in the open model, and an arrival says that it is one.
    fn default_arrival(&self) -> Option<String> {
        let open = self.load.model == Some(Model::Open) && self.load.rate.is_none();
        open.then(|| "uniform".to_owned())
    }

    fn check_model(&self) -> Result<(), ScenarioError> {
        let load = &self.load;
        let open = load.rate.is_some() || load.arrival.is_some();
        match load.model {
            Some(Model::Closed) if open => contradiction(
                "[load] model = \"closed\" has no rate and no arrival: leave them out, or write model = \"open\"".to_owned(),
            ),
            Some(Model::Open) if !open && load.stages.is_none() => contradiction(
                "[load] model = \"open\" needs a rate or stages: how many operations per second, as in rate = \"5k\"".to_owned(),
            ),
            _ => Ok(()),
        }
    }

    /// All calls of all populations with their shares.
    fn mix(&self) -> Result<Option<String>, ScenarioError> {
        let mut entries = Vec::new();
        let weights: Vec<u64> = self.users.iter().map(User::calls_weight).collect();
        // Shares of populations stay whole numbers if each is counted in parts that all of them can be divided into.
        let common =
            weights.iter().filter(|weight| **weight > 0).fold(1, |all, weight| least_multiple(all, *weight));
        for (user, calls_weight) in self.users.iter().zip(weights) {
            let name = if user.name.is_empty() { "(without a name)" } else { &user.name };
            if calls_weight == 0 {
                return contradiction(format!(
                    "users {name}: a population that only holds its sessions has no calls: run `mtstress conn` beside the \
                     scenario for it"
                ));
            }
            for step in user.steps.iter().filter(|step| step.call.is_some()) {
                let call = step.call.as_deref().unwrap_or_default();
                let weight = u64::from(step.weight.unwrap_or(1)) * u64::from(user.weight.unwrap_or(1));
                let args = step.args.as_ref().map(|args| serde_json::to_string(args).unwrap_or_default());
                entries
                    .push((format!("{call}{}", args.unwrap_or_default()), weight * (common / calls_weight)));
            }
        }
        let shared = entries.iter().fold(0, |all, (_, weight)| greatest_divisor(all, *weight)).max(1);
        let mut joined: Vec<(String, u64)> = Vec::new();
        for (call, weight) in entries {
            let weight = weight / shared;
            match joined.iter_mut().find(|(known, _)| *known == call) {
                Some((_, sum)) => *sum += weight,
                None => joined.push((call, weight)),
            }
        }
        let joined: Vec<String> =
            joined.into_iter().map(|(call, weight)| format!("{call}={weight}")).collect();
        Ok((!joined.is_empty()).then(|| joined.join(",")))
    }

    /// The pause that all populations make.
    fn think(&self) -> Result<Option<String>, ScenarioError> {
        let mut common: Option<Option<&String>> = None;
        for user in &self.users {
            let mut pauses = user.steps.iter().filter_map(|step| step.think.as_ref());
            let pause = pauses.next();
            if pauses.next().is_some() || *common.get_or_insert(pause) != pause {
                return contradiction(
                    "all populations of the closed model make the same pause: give each one `think` with the same value, or use \
                     the open model, where the rate says how often calls are made"
                        .to_owned(),
                );
            }
        }
        Ok(common.flatten().cloned())
    }
}

impl User {
    /// The sum of the weights of its calls.
    fn calls_weight(&self) -> u64 {
        self.steps
            .iter()
            .filter(|step| step.call.is_some())
            .map(|step| u64::from(step.weight.unwrap_or(1)))
            .sum()
    }
}

fn contradiction<T>(text: String) -> Result<T, ScenarioError> {
    Err(ScenarioError::Contradiction(text))
}

fn greatest_divisor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { greatest_divisor(b, a % b) }
}

fn least_multiple(a: u64, b: u64) -> u64 {
    (a / greatest_divisor(a, b).max(1)).saturating_mul(b)
}

/// The error with what an unknown key may have been meant to be.
fn with_suggestion(error: &str) -> String {
    let Some((_, after)) = error.split_once("unknown field `") else { return error.to_owned() };
    let Some((key, expected)) = after.split_once('`') else { return error.to_owned() };
    let known = expected.split('`').skip(1).step_by(2);
    match similar(key, known, 1).first() {
        Some(meant) => format!("{error}\ndid you mean `{meant}`?"),
        None => error.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Scenario, ScenarioError, Setting};
    use std::path::Path;

    fn settings(text: &str) -> Result<Vec<Setting>, ScenarioError> {
        Scenario::parse(text, Path::new("s.toml"))?.settings(Path::new("/folder"))
    }

    fn wrong(text: &str) -> String {
        settings(text).unwrap_err().to_string()
    }

    #[test]
    fn a_scenario_becomes_options() {
        let text = r#"
            version = 1
            seed = 7
            [target]
            addr = ["10.1.0.5:443"]
            server_keys = ["server.pem"]
            [[users]]
            name = "chatty"
            weight = 2
            loop = [
              { call = "updates.getState" },
              { call = "messages.sendMessage", weight = 3, args = { peer = "inputPeerSelf", message = "{{text:20..200}}", random_id = "{{rand64}}" } },
            ]
            [[users]]
            name = "pinging"
            loop = [{ call = "ping" }]
            [load]
            rate = "5k/s"
            connections = 1000
            [tags]
            build = "a1"
        "#;
        let settings = settings(text).unwrap();
        let of =
            |name: &str| settings.iter().find(|(option, _)| *option == name).map(|(_, value)| value.as_str());
        // Two thirds of all for the chatty ones, of these one in four and three in four.
        let message = r#"messages.sendMessage{"peer":"inputPeerSelf","message":"{{text:20..200}}","random_id":"{{rand64}}"}"#;
        assert_eq!(of("mix").unwrap(), format!("updates.getState=1,{message}=3,ping=2"));
        assert_eq!((of("rate"), of("connections"), of("seed")), (Some("5k/s"), Some("1000"), Some("7")));
        assert_eq!((of("server_key"), of("tag")), (Some("/folder/server.pem"), Some("build=a1")));
        assert_eq!(of("arrival"), None);
    }

    #[test]
    fn unknown_keys_are_errors_that_say_what_was_meant() {
        let told = wrong("version = 1\n[load]\nwarmpu = \"2m\"\n");
        assert!(told.contains("line 3") && told.contains("did you mean `warmup`?"), "{told}");
        let told = wrong("version = 1\n[[users]]\nloop = [{ cal = \"ping\" }]\n");
        assert!(told.contains("did you mean `call`?"), "{told}");
        assert!(wrong("version = 1\n[load]\nmodel = \"opne\"\n").contains("open"));
        assert!(wrong("version = 2\n").contains("version = 1"));
        assert!(wrong("[load]\nstages = 5\nversion = 1").contains("line 2"));
    }

    #[test]
    fn contradictions_are_told_with_the_way_out() {
        assert!(wrong("version = 1\n[load]\nmodel = \"closed\"\nrate = 5\n").contains("leave them out"));
        assert!(wrong("version = 1\n[load]\nmodel = \"open\"\n").contains("needs a rate"));
        assert!(wrong("version = 1\n[[users]]\nname = \"idle\"\n").contains("mtstress conn"));
        let two = "version = 1\n[[users]]\nloop = [{ call = \"ping\" }, { think = \"1s\" }]\n[[users]]\nloop = [{ call = \"ping\" }]\n";
        assert!(wrong(two).contains("the same pause"));
        let open = settings("version = 1\n[load]\nmodel = \"open\"\nstages = \"0>5k:1m\"\n").unwrap();
        assert!(open.contains(&("arrival", "uniform".to_owned())));
    }
}
