//! Threads for the arithmetic of key exchanges, and for shares made in advance.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread::{Builder, JoinHandle};

use mtproto_crypto::SecureRandom;

use super::inbox::{Inbox, Note};
use crate::error::DatacenterError;
use crate::handshake::HeavyTask;
use crate::server::Server;

/// Tasks that wait; a client whose task would be one more gets -429.
const TASKS_MAX: usize = 16 << 10;

#[derive(Debug)]
struct Queued {
    inbox: Arc<Inbox>,
    connection: u64,
    task: HeavyTask,
}

#[derive(Debug, Default)]
struct Queue {
    tasks: VecDeque<Queued>,
    is_stopped: bool,
}

/// The workers, as fronts see them.
#[derive(Debug, Default)]
pub(crate) struct Workers {
    queue: Mutex<Queue>,
    changed: Condvar,
}

impl Workers {
    /// Starts so many threads.
    pub(crate) fn start(
        server: &Arc<Server>,
        count: usize,
        random: &mut SecureRandom,
    ) -> Result<(Arc<Self>, Vec<JoinHandle<()>>), DatacenterError> {
        let workers = Arc::new(Self::default());
        let mut threads = Vec::with_capacity(count);
        for index in 0..count {
            let (mine, server, mut random) = (Arc::clone(&workers), Arc::clone(server), random.split());
            let spawned = Builder::new()
                .name(format!("dc-worker-{index}"))
                .spawn(move || mine.run(&server, &mut random));
            match spawned {
                Ok(thread) => threads.push(thread),
                Err(source) => {
                    workers.stop();
                    return Err(DatacenterError::Resource { what: "thread", source });
                }
            }
        }
        Ok((workers, threads))
    }

    /// Hands over a task. `false` if there are too many.
    pub(crate) fn submit(&self, inbox: &Arc<Inbox>, connection: u64, task: HeavyTask) -> bool {
        {
            let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            if queue.tasks.len() >= TASKS_MAX || queue.is_stopped {
                return false;
            }
            queue.tasks.push_back(Queued { inbox: Arc::clone(inbox), connection, task });
        }
        self.changed.notify_one();
        true
    }

    /// Ends the threads after what they are at.
    pub(crate) fn stop(&self) {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).is_stopped = true;
        self.changed.notify_all();
    }

    fn run(&self, server: &Server, random: &mut SecureRandom) {
        loop {
            match self.next(server) {
                Next::Task(queued) => {
                    let Queued { inbox, connection, task } = *queued;
                    inbox.send(Note::Finished(connection, task.run()));
                }
                Next::Share => server.shares.make_one(random),
                Next::Stop => return,
            }
        }
    }

    /// What to do next; waits until there is something.
    fn next(&self, server: &Server) -> Next {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if queue.is_stopped {
                return Next::Stop;
            }
            if let Some(task) = queue.tasks.pop_front() {
                return Next::Task(Box::new(task));
            }
            if server.shares.wants_more() {
                return Next::Share;
            }
            queue = self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

enum Next {
    Task(Box<Queued>),
    Share,
    Stop,
}
