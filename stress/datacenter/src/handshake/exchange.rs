//! Exchanges in progress, and their answers, which are repeated when a request comes again.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mtproto_crypto::diffie_hellman::PrivateExponent;
use mtproto_crypto::{Secret, SecureRandom};

use crate::id_map::{IdMap, id_map};
use crate::limits::{EXCHANGE_TIME, EXCHANGES_MAX};

/// An exchange, reached from connections and from workers.
pub(crate) type ExchangeCell = Arc<Mutex<Exchange>>;

/// One exchange.
#[derive(Debug)]
pub(crate) struct Exchange {
    pub(crate) datacenter: u16,
    pub(crate) nonce: [u8; 16],
    pub(crate) server_nonce: [u8; 16],
    pub(crate) p: u32,
    pub(crate) q: u32,
    pub(crate) pq: u64,
    pub(crate) stage: Stage,
}

/// How far an exchange is.
#[derive(Debug)]
pub(crate) enum Stage {
    /// The client has `pq`.
    Asked,
    /// The client has the server's share.
    Shared(Box<Shared>),
}

/// What is known once the client has sent its inner data.
#[derive(Debug)]
pub(crate) struct Shared {
    /// The request that led here, and its answer.
    pub(crate) params: Answered,
    pub(crate) new_nonce: Secret<32>,
    pub(crate) exponent: PrivateExponent,
    /// Seconds a temporary key shall live.
    pub(crate) expires_in: Option<i32>,
    /// Zero at first, then the auxiliary hash of the key that was refused.
    pub(crate) retry_id: i64,
    /// The last request to finish, and its answer.
    pub(crate) finish: Option<Answered>,
    /// Whether the key is made.
    pub(crate) is_done: bool,
}

/// A request that was answered. It is recognised by its hash.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) request: [u8; 32],
    pub(crate) answer: Vec<u8>,
}

impl Exchange {
    pub(crate) const fn is_done(&self) -> bool {
        matches!(&self.stage, Stage::Shared(shared) if shared.is_done)
    }
}

/// All exchanges in progress.
#[derive(Debug)]
pub(crate) struct ExchangeTable(Mutex<Table>);

#[derive(Debug)]
struct Table {
    by_nonce: IdMap<(u16, [u8; 16]), ExchangeCell>,
    /// In the order of their beginning; entries of exchanges that are gone are skipped.
    ages: VecDeque<(Duration, ExchangeCell)>,
}

impl ExchangeTable {
    pub(crate) fn new(random: &mut SecureRandom) -> Self {
        Self(Mutex::new(Table { by_nonce: id_map(random), ages: VecDeque::new() }))
    }

    /// The exchange with this nonce.
    pub(crate) fn find(&self, datacenter: u16, nonce: [u8; 16]) -> Option<ExchangeCell> {
        let table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        table.by_nonce.get(&(datacenter, nonce)).cloned()
    }

    /// Begins an exchange, in the place of one with the same nonce. Old ones make room.
    pub(crate) fn begin(&self, exchange: Exchange, now: Duration) {
        let mut table = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        while let Some((began, _)) = table.ages.front()
            && (table.ages.len() >= EXCHANGES_MAX || now.saturating_sub(*began) > EXCHANGE_TIME)
        {
            if let Some((_, cell)) = table.ages.pop_front() {
                table.forget(&cell);
            }
        }
        let key = (exchange.datacenter, exchange.nonce);
        let cell = Arc::new(Mutex::new(exchange));
        table.by_nonce.insert(key, Arc::clone(&cell));
        table.ages.push_back((now, cell));
    }

    /// Forgets an exchange.
    pub(crate) fn remove(&self, cell: &ExchangeCell) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).forget(cell);
    }

    /// How many there are.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).by_nonce.len()
    }
}

impl Table {
    fn forget(&mut self, cell: &ExchangeCell) {
        let key = {
            let exchange = cell.lock().unwrap_or_else(PoisonError::into_inner);
            (exchange.datacenter, exchange.nonce)
        };
        if self.by_nonce.get(&key).is_some_and(|found| Arc::ptr_eq(found, cell)) {
            self.by_nonce.remove(&key);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Exchange, ExchangeTable, Stage};
    use crate::limits::{EXCHANGE_TIME, EXCHANGES_MAX};
    use mtproto_crypto::SecureRandom;
    use std::time::Duration;

    fn exchange(number: u64) -> Exchange {
        let mut nonce = [0; 16];
        nonce[..8].copy_from_slice(&number.to_le_bytes());
        Exchange { datacenter: 2, nonce, server_nonce: [0; 16], p: 3, q: 5, pq: 15, stage: Stage::Asked }
    }

    #[test]
    fn old_exchanges_make_room_for_new_ones() {
        let table = ExchangeTable::new(&mut SecureRandom::from_seed([1; 32]));
        let count = u64::try_from(EXCHANGES_MAX).unwrap() + 10;
        for number in 0..count {
            table.begin(exchange(number), Duration::ZERO);
        }
        assert_eq!(table.len(), EXCHANGES_MAX);
        assert!(table.find(2, exchange(9).nonce).is_none());
        assert!(table.find(2, exchange(10).nonce).is_some());
        assert!(table.find(3, exchange(10).nonce).is_none());
        table.begin(exchange(count), EXCHANGE_TIME + Duration::from_nanos(1));
        assert_eq!(table.len(), 1);
    }

    #[test]
    fn removing_an_exchange_leaves_a_newer_one_with_its_nonce() {
        let table = ExchangeTable::new(&mut SecureRandom::from_seed([1; 32]));
        table.begin(exchange(1), Duration::ZERO);
        let old = table.find(2, exchange(1).nonce).unwrap();
        table.begin(exchange(1), Duration::ZERO);
        table.remove(&old);
        assert_eq!(table.len(), 1);
    }
}
