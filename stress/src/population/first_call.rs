//! What a session calls before it is loaded: the call that introduces it, and where it matters who it is, one that asks.

use mtproto_engine::handler::ReactorHandle;
use mtproto_engine::{Request, Response};

use super::Population;
use super::ended::{Ended, ended};
use super::session::{SessionStage, Token};
use crate::measure::Stage;

impl Population {
    /// Makes the first call of a session.
    pub(super) fn submit_initialisation(&mut self, slot: u32, reactor: &mut ReactorHandle<'_>) {
        let request = self
            .load
            .initialisation
            .request(&mut self.load.random)
            .deadline(self.plan.timeout)
            .token(Token::Initialise(slot).to_number());
        self.submit_first(slot, request, reactor);
    }

    /// Gives a call to the engine that a session makes before it is loaded.
    pub(super) fn submit_first(&mut self, slot: u32, request: Request, reactor: &mut ReactorHandle<'_>) {
        let Some(connection) = self.session(slot).and_then(|session| session.connection) else { return };
        if reactor.submit(connection, request).is_ok() {
            let requests = &mut self.recorder.measurement().requests;
            requests.offered += 1;
            requests.started += 1;
        } else {
            reactor.close(connection);
        }
    }

    /// The first call of a session has ended.
    pub(super) fn initialisation_ended(
        &mut self,
        slot: u32,
        response: &Response<'_>,
        reactor: &mut ReactorHandle<'_>,
    ) {
        let ended = ended(response, &self.load.initialisation, self.phase);
        if let (Ended::Answered { .. }, Some(sent_at)) = (&ended, response.sent_at) {
            let took = response.received_at.saturating_since(sent_at);
            self.recorder.measurement().record_stage(Stage::InitConnection, took);
            if self.submit_identification(slot, reactor) {
                self.recorder.measurement().requests.completed += 1;
                return;
            }
        }
        self.first_call_ended(slot, ended, response, reactor);
    }

    /// The last call that a session makes before it is loaded has ended.
    pub(super) fn first_call_ended(
        &mut self,
        slot: u32,
        ended: Ended,
        response: &Response<'_>,
        reactor: &mut ReactorHandle<'_>,
    ) {
        let measurement = self.recorder.measurement();
        match ended {
            Ended::Answered { .. } => {
                measurement.requests.completed += 1;
                let current = self.session(slot).is_some_and(|session| {
                    session.connection == Some(response.connection)
                        && session.stage == SessionStage::Initialising
                });
                if current {
                    self.session_ready(slot, reactor);
                }
            }
            Ended::Unfinished => measurement.requests.unfinished += 1,
            Ended::Failed { class, fault, example, .. } => {
                measurement.requests.failed += 1;
                self.count_failure(slot, &class, fault, response.received_at, || example);
                reactor.close(response.connection);
            }
        }
    }
}
