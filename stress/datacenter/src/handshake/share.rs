//! Diffie-Hellman shares made in advance: `a` and `g^a`, each for one exchange.

use std::sync::{Mutex, PoisonError};

use mtproto_crypto::SecureRandom;
use mtproto_crypto::diffie_hellman::{DhParameters, PrivateExponent, PublicShare};

/// The server's half of one exchange.
#[derive(Clone, Debug)]
pub(crate) struct Share {
    pub(crate) exponent: PrivateExponent,
    pub(crate) public: PublicShare,
}

impl Share {
    pub(crate) fn compute(parameters: &DhParameters, exponent: PrivateExponent) -> Self {
        let public = parameters.own_share(&exponent);
        Self { exponent, public }
    }
}

/// A share that is ready, or the exponent of one that has to be computed.
#[derive(Debug)]
pub(crate) enum Half {
    Ready(Box<Share>),
    Exponent(Box<PrivateExponent>),
}

impl Half {
    pub(crate) fn into_share(self, parameters: &DhParameters) -> Share {
        match self {
            Self::Ready(share) => *share,
            Self::Exponent(exponent) => Share::compute(parameters, *exponent),
        }
    }
}

/// Shares that wait for exchanges.
#[derive(Debug)]
pub(crate) struct SharePool {
    parameters: DhParameters,
    ready: Mutex<Vec<Share>>,
    wanted: usize,
    reuse: bool,
}

impl SharePool {
    /// A pool of up to `wanted` shares, or of one that is used again and again.
    pub(crate) fn new(wanted: usize, reuse: bool) -> Self {
        Self { parameters: DhParameters::well_known(), ready: Mutex::default(), wanted, reuse }
    }

    pub(crate) const fn parameters(&self) -> &DhParameters {
        &self.parameters
    }

    /// A share for one exchange. If none is ready, its exponent is drawn from `random`.
    pub(crate) fn take(&self, random: &mut SecureRandom) -> Half {
        let mut ready = self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        if !self.reuse {
            return match ready.pop() {
                Some(share) => Half::Ready(Box::new(share)),
                None => Half::Exponent(Box::new(self.parameters.new_exponent(random))),
            };
        }
        if ready.is_empty() {
            ready.push(Share::compute(&self.parameters, self.parameters.new_exponent(random)));
        }
        match ready.first() {
            Some(share) => Half::Ready(Box::new(share.clone())),
            None => Half::Exponent(Box::new(self.parameters.new_exponent(random))),
        }
    }

    /// Whether another share should be made.
    pub(crate) fn wants_more(&self) -> bool {
        !self.reuse && self.ready.lock().unwrap_or_else(PoisonError::into_inner).len() < self.wanted
    }

    /// Makes one more share and keeps it.
    pub(crate) fn make_one(&self, random: &mut SecureRandom) {
        let share = Share::compute(&self.parameters, self.parameters.new_exponent(random));
        self.ready.lock().unwrap_or_else(PoisonError::into_inner).push(share);
    }
}
