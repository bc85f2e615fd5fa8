//! An upload that is cut off: the item is as before, nothing is left on the disk, and the next one works.

use crate::studio::{Studio, asked, expect, founded};
use anyhow::Result;
use std::io::Write;
use std::net::TcpStream;
use std::path::Path;
use tests::deadline::until;
use tests::plates::png;

const EDGE: &str = "marbre-test-edge-cut";

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_cut_at_every_tenth_leaves_nothing() -> Result<()> {
    let studio = founded().await?;
    let item = studio.article("Cut", "A text.")?;
    let picture = png(400, 300);
    let mut body = format!(
        "--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cut.png\"\r\n\
         Content-Type: image/png\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(&picture);
    body.extend_from_slice(format!("\r\n--{EDGE}--\r\n").as_bytes());
    let before = files(&studio.marbre.data.join("blobs"))?;
    for tenth in 0..10 {
        cut(&studio, &item, &body, body.len() * tenth / 10)?;
    }
    // The last byte of the picture, and all but the last of the form.
    cut(&studio, &item, &body, body.len() - EDGE.len() - 8)?;
    cut(&studio, &item, &body, body.len() - 4)?;
    let count = "SELECT CAST(count(*) AS text) FROM";
    for table in ["part WHERE kind = 'visual'", "blob"] {
        assert_eq!(asked(&studio, &format!("{count} {table}")).await?, "0", "{table}");
    }
    until("nothing on the disk", async || {
        Ok((files(&studio.marbre.data.join("blobs"))? == before).then_some(()))
    })
    .await?;
    expect(studio.lea.upload(&format!("{item}/visuals/add"), &[], "cut.png", &picture)?, 303)?;
    expect(studio.lea.get(&format!("{item}/pictures/cut.png"))?, 200)?;
    Ok(())
}

/// Announces the whole form and sends its first `sent` bytes.
fn cut(studio: &Studio, item: &str, body: &[u8], sent: usize) -> Result<()> {
    let site = studio.marbre.url("");
    let host = site.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host)?;
    write!(
        stream,
        "POST {item}/visuals/add HTTP/1.1\r\nHost: {host}\r\nCookie: {}\r\nContent-Length: {}\r\n\
         Content-Type: multipart/form-data; boundary={EDGE}\r\n\r\n",
        studio.lea.cookie,
        body.len()
    )?;
    // The server may close first: it has heard enough.
    let _ = stream.write_all(&body[..sent]);
    Ok(())
}

fn files(folder: &Path) -> Result<usize> {
    let mut count = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        count += if entry.file_type()?.is_dir() { files(&entry.path())? } else { 1 };
    }
    Ok(count)
}
