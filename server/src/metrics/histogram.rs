//! How long things took, in steps.

use std::fmt::Write;

/// Upper ends of the steps, in seconds.
const STEPS: [f64; 11] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0];

#[derive(Debug, Default)]
pub(super) struct Histogram {
    /// How many were within each step and no smaller one.
    steps: [u64; STEPS.len()],
    count: u64,
    sum: f64,
}

impl Histogram {
    pub(super) fn add(&mut self, seconds: f64) {
        if let Some(step) = STEPS.iter().position(|it| seconds <= *it) {
            self.steps[step] += 1;
        }
        self.count += 1;
        self.sum += seconds;
    }

    pub(super) fn write(&self, out: &mut String, name: &str, route: &str) {
        let mut within = 0;
        for (end, count) in STEPS.iter().zip(self.steps) {
            within += count;
            // A text takes whatever is written to it.
            let _ = writeln!(out, "{name}_bucket{{route=\"{route}\",le=\"{end}\"}} {within}");
        }
        let _ = writeln!(out, "{name}_bucket{{route=\"{route}\",le=\"+Inf\"}} {}", self.count);
        let _ = writeln!(out, "{name}_sum{{route=\"{route}\"}} {:.6}", self.sum);
        let _ = writeln!(out, "{name}_count{{route=\"{route}\"}} {}", self.count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_holds_the_smaller_ones() {
        let mut histogram = Histogram::default();
        [0.001, 0.02, 0.02, 99.0].into_iter().for_each(|it| histogram.add(it));
        let mut out = String::new();
        histogram.write(&mut out, "t", "/");
        for line in [
            "t_bucket{route=\"/\",le=\"0.005\"} 1",
            "t_bucket{route=\"/\",le=\"0.025\"} 3",
            "t_bucket{route=\"/\",le=\"10\"} 3",
            "t_bucket{route=\"/\",le=\"+Inf\"} 4",
            "t_count{route=\"/\"} 4",
        ] {
            assert!(out.lines().any(|it| it == line), "{line}: {out}");
        }
    }
}
