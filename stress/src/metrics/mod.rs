//! Metrics for others: a scrape endpoint (`--prometheus`), and with features of the build remote write (`--remote-write`) and
//! OTLP (`--otlp`).
//!
//! The main thread makes one [`Batch`] per interval, which holds counts and sparse buckets and no histogram. Threads of their
//! own write and send it; reactors know nothing of it, and whoever does not take its batches loses them without slowing the
//! load down.

mod buckets;
mod exposition;
mod families;
mod messages;
#[cfg(any(feature = "remote_write", feature = "otlp"))]
mod push;
mod scrape;

use std::sync::Arc;

use families::Batch;
pub(crate) use families::Published;
use scrape::Exporter;

use crate::cli::options::MetricsOptions;
use crate::failure::Failure;
use crate::result::ExportSection;

/// Everybody who gets metrics of this run.
#[derive(Debug, Default)]
pub(crate) struct Outlets {
    exporter: Option<Exporter>,
    #[cfg(any(feature = "remote_write", feature = "otlp"))]
    pushers: Vec<push::Pusher>,
}

impl Outlets {
    /// Opens what was asked for. `seed` is for the pauses between attempts.
    ///
    /// # Errors
    /// If an address cannot be listened on, a URL cannot be sent to, or this build does not have what was asked for.
    pub(crate) fn open(options: &MetricsOptions, seed: u64) -> Result<Self, Failure> {
        Ok(Self {
            #[cfg(any(feature = "remote_write", feature = "otlp"))]
            pushers: push::start(options, seed)?,
            exporter: {
                refuse_missing(options)?;
                let _ = seed;
                options.prometheus.map(Exporter::start).transpose()?
            },
        })
    }

    /// Where metrics can be had or go to, in words.
    pub(crate) fn in_words(&self) -> Vec<String> {
        let scrape =
            self.exporter.iter().map(|exporter| format!("metrics: http://{}/metrics", exporter.address()));
        #[cfg(any(feature = "remote_write", feature = "otlp"))]
        let scrape =
            scrape.chain(self.pushers.iter().map(|pusher| format!("metrics go to {}", pusher.in_words())));
        scrape.collect()
    }

    /// Whether anybody wants metrics.
    pub(crate) const fn is_empty(&self) -> bool {
        #[cfg(any(feature = "remote_write", feature = "otlp"))]
        if !self.pushers.is_empty() {
            return false;
        }
        self.exporter.is_none()
    }

    /// Gives all of them what is known now. Waits for nobody.
    pub(crate) fn publish(&self, published: Published) {
        let batch = Arc::new(Batch::new(published));
        #[cfg(any(feature = "remote_write", feature = "otlp"))]
        self.pushers.iter().for_each(|pusher| pusher.take(Arc::clone(&batch)));
        if let Some(exporter) = &self.exporter {
            exporter.publish(batch);
        }
    }

    /// What went wrong for the first time since the last call, in words.
    pub(crate) fn complaints(&self) -> Vec<String> {
        #[cfg(any(feature = "remote_write", feature = "otlp"))]
        return self.pushers.iter().filter_map(push::Pusher::complaint).collect();
        #[cfg(not(any(feature = "remote_write", feature = "otlp")))]
        Vec::new()
    }

    /// Waits a little for what is still to be sent; gives what became of all of it, and says what was not said yet.
    pub(crate) fn finish(self, say: impl FnMut(&str)) -> Vec<ExportSection> {
        #[cfg(any(feature = "remote_write", feature = "otlp"))]
        return push::finish(self.pushers, say);
        #[cfg(not(any(feature = "remote_write", feature = "otlp")))]
        {
            let _ = say;
            Vec::new()
        }
    }
}

/// Options that this build has no code for.
fn refuse_missing(options: &MetricsOptions) -> Result<(), Failure> {
    for (option, feature, is_there, asked) in [
        ("--remote-write", "remote_write", cfg!(feature = "remote_write"), options.remote_write.is_some()),
        ("--otlp", "otlp", cfg!(feature = "otlp"), options.otlp.is_some()),
    ] {
        if asked && !is_there {
            return Err(Failure::Usage(format!(
                "{option}: this mtstress was built without it; build it with: cargo build --release -p mtstress --features {feature}"
            )));
        }
    }
    Ok(())
}
