//! Scenario files: read, checked, and turned into the options that a load takes.
//!
//! A scenario says what the command line says, so it becomes options: each value is read by the same code, with the same
//! errors, and whoever runs the scenario can replace any of them.

mod file;
mod populations;

use std::path::Path;

use mtproto_tl::schema::similar;
use thiserror::Error;

use file::Model;
pub(crate) use file::Scenario;

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
        let accounts = &self.accounts;
        set(
            "bot_tokens",
            accounts.bot_tokens.as_ref().and_then(|name| match name.as_str() {
                "made-up" => Some(name.clone()),
                _ => file(name),
            }),
        );
        set("key_cache", accounts.key_cache.as_ref().and_then(file));
        set("api_id", accounts.api_id.map(|api_id| api_id.to_string()));
        set("api_hash", accounts.api_hash.clone());
        let load = &self.load;
        let text = |value: &Option<file::Quantity>| value.as_ref().map(ToString::to_string);
        set("rate", text(&load.rate));
        set("arrival", load.arrival.clone().or_else(|| self.default_arrival()));
        set("stages", load.stages.clone());
        set("connections", text(&load.connections).or_else(|| self.fixed_connections()));
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

    /// What populations ask for, if all of them say how many sessions they have.
    fn fixed_connections(&self) -> Option<String> {
        let fixed = self.users.iter().map(|user| user.connections).collect::<Option<Vec<_>>>()?;
        (!fixed.is_empty()).then(|| fixed.iter().sum::<u64>().to_string())
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
}

fn contradiction<T>(text: String) -> Result<T, ScenarioError> {
    Err(ScenarioError::Contradiction(text))
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
        let fixed =
            settings("version = 1\n[[users]]\nconnections = 5\n[[users]]\nconnections = 7\n").unwrap();
        assert!(fixed.contains(&("connections", "12".to_owned())));
        let open = settings("version = 1\n[load]\nmodel = \"open\"\nstages = \"0>5k:1m\"\n").unwrap();
        assert!(open.contains(&("arrival", "uniform".to_owned())));
    }
}
