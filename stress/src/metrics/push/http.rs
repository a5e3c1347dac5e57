//! A place that metrics are posted to.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ureq::Agent;
use ureq::http::Uri;

use super::Refusal;

/// How long one attempt may take.
const ATTEMPT_TIME: Duration = Duration::from_secs(5);
/// A receiver may ask for a pause, but not for ever.
const RETRY_AFTER_MAX: Duration = Duration::from_secs(60);
/// Bytes of an answer that are shown.
const ANSWER_SHOWN: usize = 200;

/// Where to post, and what goes with every request.
#[derive(Debug)]
pub(super) struct Endpoint {
    agent: Agent,
    /// Without credentials.
    url: String,
    headers: Vec<(String, String)>,
}

impl Endpoint {
    /// Reads a URL; `user:password@` in it becomes a header.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn new(url: &str, headers: &[(String, String)]) -> Result<Self, String> {
        let form = "write http://host:port/path or https://..";
        let (scheme, rest) = url.split_once("://").ok_or(form)?;
        if !matches!(scheme, "http" | "https") {
            return Err(format!("{scheme}:// cannot be sent to: {form}"));
        }
        let (place, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let mut headers = headers.to_vec();
        let host = match place.rsplit_once('@') {
            None => place,
            Some((credentials, host)) => {
                headers.push(("authorization".to_owned(), format!("Basic {}", STANDARD.encode(credentials))));
                host
            }
        };
        let url = format!("{scheme}://{host}{path}");
        url.parse::<Uri>().ok().filter(|uri| uri.host().is_some_and(|host| !host.is_empty())).ok_or(form)?;
        for (name, value) in &headers {
            let fine = ureq::http::HeaderName::try_from(name).is_ok()
                && ureq::http::HeaderValue::try_from(value).is_ok();
            if !fine {
                return Err(format!("{name:?} is no header, or its value has characters that no header has"));
            }
        }
        let config = Agent::config_builder()
            .timeout_global(Some(ATTEMPT_TIME))
            .http_status_as_error(false)
            .user_agent(concat!("mtstress/", env!("CARGO_PKG_VERSION")));
        Ok(Self { agent: config.build().new_agent(), url, headers })
    }

    /// The URL without credentials and without what follows a question mark.
    pub(super) fn shown(&self) -> String {
        self.url.split('?').next().unwrap_or_default().to_owned()
    }

    /// Posts a body.
    pub(super) fn post(&self, headers: &[(&str, &str)], body: &[u8]) -> Result<(), Refusal> {
        let mut request = self.agent.post(&self.url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let mut response = request.send(body).map_err(|error| Refusal::Later(error.to_string(), None))?;
        let status = response.status();
        if status.is_success() {
            return Ok(());
        }
        let after = response.headers().get("retry-after").and_then(|value| value.to_str().ok()?.parse().ok());
        let after = after.map(|seconds| Duration::from_secs(seconds).min(RETRY_AFTER_MAX));
        let said = response.body_mut().read_to_string().unwrap_or_default();
        let said: String = said.trim().chars().take(ANSWER_SHOWN).collect();
        let error = format!("{status} {said}").trim().to_owned();
        Err(match status.as_u16() {
            408 | 425 | 429 | 500..=599 => Refusal::Later(error, after),
            _ => Refusal::Never(error),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    #[test]
    fn credentials_become_a_header_and_are_never_shown() {
        let endpoint = Endpoint::new("https://me:p@ss@example.org/api/v1/push?token=1", &[]).unwrap();
        assert_eq!(endpoint.shown(), "https://example.org/api/v1/push");
        assert_eq!(endpoint.headers, [("authorization".to_owned(), "Basic bWU6cEBzcw==".to_owned())]);
    }

    #[test]
    fn wrong_urls_are_told_the_right_form() {
        for url in ["localhost:9090", "ftp://x/", "http://", "http:///x"] {
            assert!(Endpoint::new(url, &[]).unwrap_err().contains("http://host:port"), "{url}");
        }
        let header = [("a b".to_owned(), "c".to_owned())];
        assert!(Endpoint::new("http://x/", &header).unwrap_err().contains("no header"));
    }
}
