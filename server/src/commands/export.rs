//! `marbre export`.

use super::data::{Data, block_on};
use super::{Outcome, output};
use domain::name::one_line;
use std::path::{Path, PathBuf};
use studio::export::{Exported, Format, LeftOut, SIDECAR, Why};
use studio::{ActionError, Actor, Studio};

/// Characters of a name on a line.
const MOST_SHOWN: usize = 120;

/// Flags of `export`.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  marbre export --format wxr --item 7k3fabcdwx -o article.xml --data ./studio\n  marbre export --format markdown --brand acme -o approved.zip --data ./studio"
)]
pub struct Args {
    /// markdown, wxr, html or csv
    #[arg(long, value_name = "FORMAT")]
    format: String,
    /// One item, by its code in addresses
    #[arg(long, value_name = "ID", conflicts_with = "brand", required_unless_present = "brand")]
    item: Option<String>,
    /// Everything approved of a brand, by its slug
    #[arg(long, value_name = "SLUG")]
    brand: Option<String>,
    /// File to write
    #[arg(short, value_name = "PATH")]
    output: PathBuf,
    #[command(flatten)]
    data: Data,
}

/// Writes approved parts to a file; what stays behind is listed on standard error.
///
/// # Errors
/// Unusable input, in one line; nothing is written then.
pub fn run(args: &Args) -> anyhow::Result<Outcome> {
    let format: Format = args
        .format
        .parse()
        .map_err(|error| anyhow::anyhow!("--format {}: {error}", args.format))?;
    block_on(async {
        let studio = args.data.open_existing().await?;
        let exported = exported(&studio, args, format).await?;
        for left in &exported.left_out {
            output::note(behind(left));
        }
        let Some(file) = exported.file else {
            output::note(format_args!("marbre: nothing that {} holds is approved", args.format));
            return Ok(Outcome::No);
        };
        match &file.beside {
            None => output::write(&args.output, &file.bytes)?,
            Some(approval) => {
                let mut beside = args.output.clone().into_os_string();
                beside.push(SIDECAR);
                output::write_both((&args.output, &file.bytes), (Path::new(&beside), approval))?;
            }
        }
        let (path, size) = (args.output.display(), file.bytes.len());
        output::say(format_args!(
            "{path} {size} bytes, {} items, sha256 {}",
            file.items, file.sha256
        ))?;
        Ok(Outcome::Done)
    })
}

async fn exported(studio: &Studio, args: &Args, format: Format) -> anyhow::Result<Exported> {
    let unknown = |what: &str| anyhow::anyhow!("{what}: no such item or brand in this studio");
    let done = match (&args.item, &args.brand) {
        (Some(code), _) => {
            let brand = studio::item::brand_of(studio, &Actor::Operator, code).await;
            match brand {
                Ok(brand) => {
                    studio::export::item(studio, &Actor::Operator, &brand, code, format).await
                }
                Err(error) => Err(error),
            }
        }
        (None, Some(brand)) => studio::export::brand(studio, &Actor::Operator, brand, format).await,
        (None, None) => Err(ActionError::NotFound),
    };
    done.map_err(|error| match error {
        ActionError::NotFound => {
            unknown(args.item.as_deref().or(args.brand.as_deref()).unwrap_or_default())
        }
        other => anyhow::anyhow!("{other}"),
    })
}

fn behind(left: &LeftOut) -> String {
    let why = match &left.why {
        Why::NotApproved(state) => format!("not approved ({})", state.as_str()),
        Why::NotYet(_) => "its approval can still be taken back".to_owned(),
        Why::OnHold => "nothing of this brand leaves for now".to_owned(),
        Why::Altered => "its stored text is not the approved one".to_owned(),
        Why::Picture(name) => {
            format!("it shows {}, which is not approved", one_line(name, MOST_SHOWN))
        }
        Why::Lead => "the article it goes with is left out".to_owned(),
    };
    // Somebody typed it, and a terminal would obey what it says.
    let label = one_line(&left.label, MOST_SHOWN);
    format!("left out: {} {} “{label}”: {why}", left.code, left.kind.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::PartKind;

    #[test]
    fn what_somebody_typed_says_nothing_to_the_terminal() {
        let left = LeftOut {
            code: "zzzzzzzzzz".parse().expect("a code"),
            kind: PartKind::Article,
            label: "Le\u{1b}[2J \u{202e}marbre\nleft out: nothing".into(),
            why: Why::Picture("a\u{1b}]0;b\u{7}.png".into()),
        };
        let said = behind(&left);
        assert!(said.contains("“Le[2J marbre left out: nothing”"), "{said}");
        assert!(!said.chars().any(char::is_control), "{said:?}");
    }
}
