//! The file for a Locust master whose workers are `mtstress worker`.

use std::fmt::Write;

/// A class of users.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    /// Its name.
    pub(crate) class: &'a str,
    /// Its calls, in words.
    pub(crate) calls: &'a str,
    /// Its share of the users.
    pub(crate) weight: u32,
    /// So many users instead of a share.
    pub(crate) fixed: Option<u64>,
}

/// The file, in Python, with these classes of users.
pub(crate) fn locustfile(classes: &[Row<'_>]) -> String {
    let mut text = HEAD.to_owned();
    for Row { class, calls, weight, fixed } in classes {
        let share = match fixed {
            Some(users) => format!("fixed_count = {users}"),
            None => format!("weight = {weight}"),
        };
        // Writing to a text cannot fail.
        let _ = write!(text, "\n\nclass {class}(_Remote):\n    # {calls}\n    {share}\n");
    }
    text + TAIL
}

const HEAD: &str = r#""""Master's file of a distributed run of mtstress, printed by `mtstress locustfile`.

    locust --master -f locustfile.py                                          with the web page, at port 8089
    locust --master -f locustfile.py --headless -u 100000 -r 2000 -t 10m --expect-workers 8 --html out.html
    mtstress worker --master-host MASTER TARGET --server-key FILE -o part.json    on every generator, with the same calls

A user is a session that makes one call; a class is a call of the mix, and its weight is its share of the users. Users and their
rate are spread over the workers. Nothing is generated here: the classes stand for what the workers do.

Rows of the kind `mtproto` are operations and make up the total; rows of the kind `stage` are steps in the making of a session.
"""

import locust.stats
from locust import User, constant, events, task

# Percentiles come from buckets of at most 1.6 % error; the workers' result files, merged, are exact.
locust.stats.PERCENTILES_TO_CHART = [0.5, 0.95, 0.99, 0.999]
locust.stats.PERCENTILES_TO_STATISTICS = [0.5, 0.95, 0.99, 0.999]
locust.stats.PERCENTILES_TO_REPORT = [0.5, 0.9, 0.95, 0.99, 0.999, 0.9999, 1.0]


class _Remote(User):
    abstract = True
    wait_time = constant(1)

    @task
    def by_worker(self):
        raise NotImplementedError("run by mtstress worker, not by locust --worker")
"#;

const TAIL: &str = r#"

@events.init_command_line_parser.add_listener
def _(parser):
    parser.add_argument("--op-rate", type=float, default=0.0, env_var="MTSTRESS_OP_RATE",
                        help="operations per second of all users together (open model); 0: each user asks again after its answer")
    parser.add_argument("--user-rate", type=float, default=0.0, env_var="MTSTRESS_USER_RATE",
                        help="operations per second of each user (open model); right for load shapes, whose users change")
    parser.add_argument("--fail-ratio", type=float, default=0.0, include_in_web_ui=False,
                        help="exit code 99 if a larger part of the operations fails; 0: none may")
    parser.add_argument("--fail-p99-ms", type=float, default=0.0, include_in_web_ui=False,
                        help="exit code 99 if the 99th percentile is longer; 0: it is not looked at")


@events.quitting.add_listener
def _(environment, **_kw):
    options, total = environment.parsed_options, environment.stats.total
    if environment.process_exit_code is not None:
        return
    if total.num_requests == 0 and environment.stats.errors:
        # No session could be made, so that there was nothing to fail.
        environment.process_exit_code = 3
    elif total.fail_ratio > options.fail_ratio:
        environment.process_exit_code = 99
    elif options.fail_p99_ms and total.get_response_time_percentile(0.99) > options.fail_p99_ms:
        environment.process_exit_code = 99
    else:
        environment.process_exit_code = 0
"#;

#[cfg(test)]
mod tests {
    use super::{Row, locustfile};

    #[test]
    fn every_class_has_its_share() {
        let text = locustfile(&[
            Row { class: "ping", calls: "ping", weight: 8, fixed: None },
            Row { class: "polling", calls: "ping=3, help.getConfig=1", weight: 1, fixed: Some(5) },
        ]);
        assert!(text.contains("\n\n\nclass ping(_Remote):\n    # ping\n    weight = 8\n"), "{text}");
        assert!(
            text.contains("class polling(_Remote):\n    # ping=3, help.getConfig=1\n    fixed_count = 5\n"),
            "{text}"
        );
        // The last line of the head and the first of the tail keep their distance.
        assert!(text.contains("fixed_count = 5\n\n\n@events.init"), "{text}");
    }
}
