//! How requests end, and what is counted of it.

use mtproto_engine::{Fault, Outcome, RequestError, Response};

use super::Population;
use super::in_flight::Flight;
use crate::calls::PreparedCall;
use crate::measure::Clocks;
use crate::measure::errors::{ErrorSource, request_error_class, rpc_error_class};
use crate::plan::Work;
use crate::run_control::Phase;

/// How a request ended, as the load sees it.
pub(super) enum Ended {
    /// As it should.
    Answered {
        /// The size of the answer.
        bytes: u64,
    },
    /// Otherwise.
    Failed {
        /// The stable name of the error.
        class: String,
        /// Who is to blame.
        fault: Fault,
        /// What was said.
        example: String,
        /// Whether it was given up after a wait.
        timed_out: bool,
    },
    /// We closed the connection over it, at the end of the run.
    Unfinished,
}

/// What a response means for a call.
pub(super) fn ended(response: &Response<'_>, call: &PreparedCall, phase: Phase) -> Ended {
    match response.outcome {
        Outcome::Response(answer) if call.accepts(answer) => Ended::Answered { bytes: answer.len() as u64 },
        Outcome::Response(answer) => Ended::Failed {
            class: "answer:unexpected".to_owned(),
            fault: Fault::Peer,
            example: format!("{} bytes that are no answer to {}", answer.len(), call.call),
            timed_out: false,
        },
        Outcome::RpcError { code, message } => Ended::Failed {
            class: rpc_error_class(code, message),
            fault: Fault::Peer,
            example: format!("{code} {}", message.chars().take(80).collect::<String>()),
            timed_out: false,
        },
        Outcome::Failed(RequestError::ConnectionStopped(_) | RequestError::ConnectionGone)
            if phase == Phase::Close =>
        {
            Ended::Unfinished
        }
        Outcome::Failed(error) => {
            let (class, fault) = request_error_class(error);
            let timed_out = matches!(error, RequestError::DeadlineReached(_));
            Ended::Failed { class, fault, example: error.to_string(), timed_out }
        }
    }
}

impl Population {
    /// Counts the end of a call, in the part of the load in which it was scheduled.
    pub(super) fn count_call(&mut self, flight: Flight, response: &Response<'_>) {
        let Some(prepared) = self.plan.work.request(flight.call.into()) else { return };
        let ended = ended(response, prepared, self.phase);
        let clocks = Clocks {
            scheduled: self.load.open.is_some().then_some(flight.scheduled),
            submitted: response.submitted_at,
            sent: response.sent_at,
            ended: response.received_at,
        };
        let part = match &self.plan.work {
            Work::Files(_) => Some(self.files.length(flight.slot as usize, flight.lane)),
            _ => None,
        };
        let bytes_out = match (&self.plan.work, part) {
            (Work::Files(work), Some(part)) if work.uploads(flight.call) => part,
            _ => prepared.bytes(),
        };
        let measurement = self.recorder.measurement();
        if let (Work::Deliver(work), Ended::Answered { .. }) = (&self.plan.work, &ended) {
            work.progress.answered();
        }
        match &ended {
            Ended::Answered { .. } => measurement.requests.completed += 1,
            Ended::Failed { .. } => measurement.requests.failed += 1,
            Ended::Unfinished => measurement.requests.unfinished += 1,
        }
        if let Ended::Failed { class, fault, example, .. } = &ended {
            let source = ErrorSource::Call(flight.call);
            measurement.errors.record(source, class, *fault, response.received_at, || example.clone());
        }
        let Some(call) = measurement.call(flight.segment.into(), flight.call.into()) else { return };
        match &ended {
            Ended::Answered { bytes } => {
                call.completed += 1;
                call.bytes_in += bytes;
                call.bytes_out += bytes_out;
                call.record(clocks);
            }
            Ended::Failed { timed_out, .. } => {
                call.failed += 1;
                if *timed_out {
                    call.record(clocks);
                }
            }
            Ended::Unfinished => {
                call.unfinished += 1;
                // "At least": leaving it out would make a server that stalls look quick.
                call.record(clocks);
            }
        }
        if part.is_some() {
            self.file_call_ended(&flight, &ended, response);
        }
    }
}
