//! Own shares and shared keys, any number at a time.

use std::sync::Arc;

use super::{DhParameters, PrivateExponent, PublicShare};
use crate::arithmetic::Arithmetic;
use crate::auth_key::AuthKey;
use crate::big_integer::BIG_BYTES;
use crate::montgomery::{FixedBase, PowerJob, powers};

/// An own share to be computed.
#[derive(Debug)]
pub struct ShareJob<'a> {
    parameters: &'a DhParameters,
    exponent: &'a PrivateExponent,
    share: Option<PublicShare>,
}

impl<'a> ShareJob<'a> {
    /// The share that belongs to `exponent`.
    #[must_use]
    pub const fn new(parameters: &'a DhParameters, exponent: &'a PrivateExponent) -> Self {
        Self { parameters, exponent, share: None }
    }

    /// The share, once [`own_shares_many`] has computed it.
    #[must_use]
    pub const fn share(&self) -> Option<&PublicShare> {
        self.share.as_ref()
    }
}

/// A shared key to be computed.
#[derive(Debug)]
pub struct KeyJob<'a> {
    parameters: &'a DhParameters,
    exponent: &'a PrivateExponent,
    peer: &'a PublicShare,
    key: Option<AuthKey>,
}

impl<'a> KeyJob<'a> {
    /// The key that `exponent` and the peer's share lead to.
    #[must_use]
    pub const fn new(
        parameters: &'a DhParameters,
        exponent: &'a PrivateExponent,
        peer: &'a PublicShare,
    ) -> Self {
        Self { parameters, exponent, peer, key: None }
    }

    /// Takes the key out, once [`shared_keys_many`] has computed it.
    #[must_use]
    pub const fn take_key(&mut self) -> Option<AuthKey> {
        self.key.take()
    }
}

/// Computes the share of every job. Jobs with the same parameters share the work best if they stand side by side.
pub fn own_shares_many(jobs: &mut [ShareJob<'_>]) {
    own_shares_many_on(Arithmetic::active(), jobs);
}

/// As [`own_shares_many`], with a chosen arithmetic: for tests and benches. One this processor lacks is replaced by the
/// next best.
pub fn own_shares_many_on(arithmetic: Arithmetic, jobs: &mut [ShareJob<'_>]) {
    for jobs in jobs.chunk_by_mut(|a, b| Arc::ptr_eq(&a.parameters.0, &b.parameters.0)) {
        let Some(first) = jobs.first() else { continue };
        let checked = &*first.parameters.0;
        let modulus = &checked.modulus;
        let g = checked.g.unsigned_abs();
        let computed = if let Some(fixed_base) = &checked.fixed_base {
            let job = |job: &ShareJob<'_>| PowerJob::of_exponent(modulus, &job.exponent.0);
            let mut computed: Vec<PowerJob<'_>> = jobs.iter().map(job).collect();
            let fixed_base = fixed_base.get_or_init(|| FixedBase::new(modulus, g));
            fixed_base.powers(arithmetic, modulus, &mut computed);
            computed
        } else {
            let mut base = [0; BIG_BYTES];
            base[BIG_BYTES - 4..].copy_from_slice(&g.to_be_bytes());
            let job = |job: &ShareJob<'_>| PowerJob::new(modulus, &base, &job.exponent.0);
            let mut computed: Vec<PowerJob<'_>> = jobs.iter().map(job).collect();
            powers(arithmetic, &mut computed);
            computed
        };
        for (job, computed) in jobs.iter_mut().zip(&computed) {
            job.share = Some(PublicShare(*computed.power()));
        }
    }
}

/// Computes the key of every job. The parameters may differ from job to job.
pub fn shared_keys_many(jobs: &mut [KeyJob<'_>]) {
    shared_keys_many_on(Arithmetic::active(), jobs);
}

/// As [`shared_keys_many`], with a chosen arithmetic: for tests and benches. One this processor lacks is replaced by
/// the next best.
pub fn shared_keys_many_on(arithmetic: Arithmetic, jobs: &mut [KeyJob<'_>]) {
    let mut computed: Vec<PowerJob<'_>> = jobs
        .iter()
        .map(|job| PowerJob::new(&job.parameters.0.modulus, &job.peer.0, &job.exponent.0))
        .collect();
    powers(arithmetic, &mut computed);
    for (job, computed) in jobs.iter_mut().zip(&computed) {
        job.key = Some(AuthKey::from_bytes(*computed.power()));
    }
}
