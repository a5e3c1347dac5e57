//! A run in parts that survives its end (`--campaign`): each stage, against each target if there are several, is a part with a
//! result of its own. The same command, given again, goes on with the parts that are not done, and what all parts give together is
//! the result.
//!
//! A part is done when its result has its name; it is written under another one first, so that no kill at any moment leaves
//! half a result. The lock that keeps two processes apart goes with the process that has it.

mod cut_off;
mod folder;

pub(crate) use cut_off::partial;

use std::path::Path;

use crate::cli::model::ModelOptions;
use crate::cli::options::{OutputOptions, RunOptions};
use crate::cli::planning::PlanOptions;
use crate::failure::{ABORTED, Failure, INTERRUPTED, TERMINATED, UNREACHABLE};
use crate::plan::LoadPlan;
use crate::plan_hash::sha256_text;
use crate::report::merge::merge;
use crate::report::output::OutputFile;
use crate::report::units::span;
use crate::report::{build, output};
use crate::result::{PartSection, RunResult, ShardSection};
use crate::run::{Measured, RunRequest, measure};
use crate::schedule::Stages;
use folder::{Folder, State};

/// One part.
#[derive(Clone, Debug)]
struct Part {
    /// What it is called.
    name: String,
    /// The target; none for all of them, used in turn.
    target: Option<usize>,
    /// The stage; none for the whole load.
    stages: Option<Stages>,
}

/// Runs what is left of a campaign; gives the exit code of all of it.
///
/// # Errors
/// If the folder belongs to another campaign or another process, or a part cannot be run.
pub(crate) fn run(request: &RunRequest<'_>, path: &Path) -> Result<u8, Failure> {
    check(request)?;
    let parts = parts_of(request);
    let wanted = State {
        version: folder::VERSION,
        command: request.command.to_owned(),
        load: request.load.clone(),
        hash: hash_of(request),
        seed: request.plan.seed,
        shard: (request.plan.shard.0 + 1, request.plan.shard.1),
        parts: parts.iter().map(|part| part.name.clone()).collect(),
    };
    let folder = Folder::open(path, wanted, request.options.run.seed.is_some())?;
    let mut results = folder.results()?;
    say(request, &folder, &results);
    let mut first = true;
    for (index, part) in (1_u64..).zip(&parts) {
        if results.iter().any(|result| result.run.part.index == index) {
            continue;
        }
        say_next(request, index, &parts, part);
        let measured = run_part(request, &folder, index, part, std::mem::take(&mut first))?;
        let code = measured.result.exit_code;
        if ends_campaign(code) {
            return stopped(request, measured, results, &folder);
        }
        folder.keep(index, &measured.result)?;
        results.push(measured.result);
    }
    let whole = whole(request, &results)?;
    output::write(request.options.output, &whole)?;
    Ok(whole.exit_code)
}

/// Whether a part that ends like this is not done, and the next ones are not begun.
const fn ends_campaign(code: u8) -> bool {
    matches!(code, UNREACHABLE | ABORTED | INTERRUPTED | TERMINATED)
}

/// What cannot be divided.
fn check(request: &RunRequest<'_>) -> Result<(), Failure> {
    let wrong = |text: &str| Err(Failure::Usage(text.to_owned()));
    let streams = request.options.output.output.iter().any(|file| file.stream().is_some());
    if streams {
        return wrong(
            "--campaign writes the .hlog and .ndjson of every part into its folder: leave -o FILE.hlog and -o FILE.ndjson out",
        );
    }
    if request.options.run.count.is_some() && request.options.model.stages.is_some() {
        return wrong(
            "--campaign runs every stage on its own, and --count would end each of them: leave one of --count and --stages out",
        );
    }
    Ok(())
}

/// Every stage against every target.
fn parts_of(request: &RunRequest<'_>) -> Vec<Part> {
    let several = request.plan.targets.len() > 1;
    let targets: Vec<Option<usize>> =
        if several { (0..request.plan.targets.len()).map(Some).collect() } else { vec![None] };
    let stages: Vec<Option<Stages>> = match &request.options.model.stages {
        None => vec![None],
        Some(stages) => stages.each().map(Some).collect(),
    };
    let name = |target: Option<usize>, stages: &Option<Stages>| {
        let stage =
            stages.as_ref().map_or_else(|| "the whole load".to_owned(), |stage| format!("stage {stage}"));
        match target.and_then(|target| request.plan.targets.get(target)) {
            None => stage,
            Some(target) => format!("{stage} at {target}"),
        }
    };
    let of_target = |target: Option<usize>| {
        stages.iter().map(move |stages| Part { name: name(target, stages), target, stages: stages.clone() })
    };
    targets.into_iter().flat_map(of_target).collect()
}

/// A hash of what was asked for, but for the seed: without `--seed` the folder has it.
fn hash_of(request: &RunRequest<'_>) -> String {
    let config = serde_json::to_string(&build::config(request)).unwrap_or_default();
    let destination = &request.destination;
    let targets: Vec<String> = match &destination.embedded {
        // It listens elsewhere each time.
        Some(_) => vec!["embedded".to_owned()],
        None => request.plan.targets.iter().map(ToString::to_string).collect(),
    };
    let thresholds = request.options.run.threshold.iter().map(|threshold| threshold.text.as_str());
    let thresholds: Vec<&str> = thresholds.collect();
    let way = destination.way();
    sha256_text(&format!(
        "{}|{}|{config}|{targets:?}|{way}|{}|{thresholds:?}",
        request.command, request.load, destination.transport_name
    ))
}

/// Runs one part. Only the first one waits for the time of `--start-at`.
fn run_part(
    request: &RunRequest<'_>,
    folder: &Folder,
    index: u64,
    part: &Part,
    first: bool,
) -> Result<Measured, Failure> {
    let options = request.options;
    let model = ModelOptions { stages: part.stages.clone(), ..options.model.clone() };
    let seed = folder.state.seed;
    let run = RunOptions {
        start_at: options.run.start_at.filter(|_| first),
        seed: Some(seed),
        duration: if part.stages.is_some() { None } else { options.run.duration },
        ..options.run.clone()
    };
    let streams = ["hlog", "ndjson"].map(|suffix| folder.name(index, suffix));
    let streams = streams.iter().map(|path| OutputFile::parse(&path.to_string_lossy()));
    let streams = streams.collect::<Result<Vec<_>, _>>().map_err(Failure::Usage)?;
    let output = OutputOptions { output: streams, ..options.output.clone() };
    let (_, shards) = request.plan.shard;
    let schedule = match part.stages {
        Some(_) => model.schedule(request.plan.sessions.saturating_mul(shards), None, &run, seed)?,
        None => request.plan.schedule.clone().with_seed(seed),
    };
    let only = |index: usize| {
        (vec![request.plan.targets.get(index).copied()], vec![request.plan.routes.get(index).cloned()])
    };
    let (targets, routes) = match part.target {
        None => (request.plan.targets.clone(), request.plan.routes.clone()),
        Some(index) => {
            let (targets, routes) = only(index);
            (targets.into_iter().flatten().collect(), routes.into_iter().flatten().collect())
        }
    };
    let plan = LoadPlan { schedule, seed, targets, routes, ..request.plan.clone() };
    let one = RunRequest {
        command: request.command,
        load: request.load.clone(),
        operation_names: request.operation_names.clone(),
        destination: request.destination.clone(),
        plan,
        options: PlanOptions { model: &model, run: &run, output: &output, ..options },
    };
    let mut measured = measure(&one)?;
    measured.result.run.part =
        PartSection { index, of: folder.state.parts.len() as u64, name: part.name.clone() };
    Ok(measured)
}

/// All parts together, under the thresholds of the command. Of a divided run they are all of one shard, and so is the whole.
fn whole(request: &RunRequest<'_>, results: &[RunResult]) -> Result<RunResult, Failure> {
    let mut results = results.to_vec();
    for result in &mut results {
        result.run.shard = ShardSection::default();
    }
    let (mut whole, warnings) = merge(&results).map_err(|error| Failure::Usage(error.to_string()))?;
    warnings.iter().for_each(|warning| tell(request, &format!("warning: {warning}")));
    let (shard, of) = request.plan.shard;
    whole.run.shard = ShardSection { index: shard + 1, of };
    Ok(whole)
}

/// A part was not finished: reports what there is, and how to go on.
fn stopped(
    request: &RunRequest<'_>,
    measured: Measured,
    mut results: Vec<RunResult>,
    folder: &Folder,
) -> Result<u8, Failure> {
    let code = measured.result.exit_code;
    let part = measured.result.run.part.clone();
    let end = measured.result.run.end.clone();
    results.push(measured.result);
    let mut whole = whole(request, &results)?;
    whole.exit_code = code;
    output::write(request.options.output, &whole)?;
    tell(
        request,
        &format!(
            "campaign: part {} of {} ({}) was not finished: {end}. The same command goes on with it; {} part{} done, in {}",
            part.index,
            part.of,
            part.name,
            results.len() - 1,
            if results.len() == 2 { " is" } else { "s are" },
            folder.path().display()
        ),
    );
    match measured.unreachable {
        Some(cause) if code == UNREACHABLE => Err(Failure::Unreachable(cause)),
        _ => Ok(code),
    }
}

fn tell(request: &RunRequest<'_>, text: &str) {
    if request.options.output.format != crate::cli::options::Format::Quiet {
        eprintln!("{text}");
    }
}

fn say(request: &RunRequest<'_>, folder: &Folder, results: &[RunResult]) {
    let (done, of) = (results.len(), folder.state.parts.len());
    let text = match done {
        0 => format!("campaign: {of} part{} in {}", if of == 1 { "" } else { "s" }, folder.path().display()),
        done if done == of => {
            format!("campaign: all {of} parts are done already, in {}", folder.path().display())
        }
        done => format!("campaign: goes on; {done} of {of} parts are done, in {}", folder.path().display()),
    };
    tell(request, &text);
    for (index, name) in (1..).zip(&folder.state.parts) {
        if folder.was_begun(index) && !results.iter().any(|result| result.run.part.index == index) {
            tell(
                request,
                &format!("campaign: part {index} ({name}) was cut off: it is run again from its beginning"),
            );
        }
    }
}

fn say_next(request: &RunRequest<'_>, index: u64, parts: &[Part], part: &Part) {
    let lasts = |part: &Part| part.stages.as_ref().map(Stages::lasts).or(request.options.run.duration);
    let from = usize::try_from(index).unwrap_or(usize::MAX).saturating_sub(1);
    let left: Option<std::time::Duration> = parts.iter().skip(from).map(lasts).sum();
    let left = left.map_or_else(String::new, |left| format!(", {} of load left", span(left)));
    tell(request, &format!("campaign: part {index} of {}: {}{left}", parts.len(), part.name));
}

/// What all parts ended with.
#[cfg(test)]
mod tests {
    use super::{ends_campaign, folder};
    use crate::failure::{SATURATED, SUCCESS, THRESHOLDS_FAILED};

    #[test]
    fn what_a_part_ends_with_decides_whether_it_is_done() {
        for code in [SUCCESS, SATURATED, THRESHOLDS_FAILED] {
            assert!(!ends_campaign(code), "{code}");
        }
        for code in [3, 7, 130, 143] {
            assert!(ends_campaign(code), "{code}");
        }
        assert_eq!(folder::VERSION, 1);
    }
}
