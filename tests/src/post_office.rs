//! A post office: takes letters over SMTP, keeps them, and can be shut.

use anyhow::Result;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A post office on this machine.
#[derive(Clone, Debug)]
pub struct PostOffice {
    /// Where it is: `smtp://127.0.0.1:port`.
    pub url: String,
    letters: Arc<Mutex<Vec<String>>>,
    shut: Arc<AtomicBool>,
}

impl PostOffice {
    /// Opens one.
    ///
    /// # Errors
    /// When there is no port.
    pub async fn open() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("smtp://{}", listener.local_addr()?);
        let office = Self { url, letters: Arc::default(), shut: Arc::default() };
        let clerk = office.clone();
        tokio::spawn(async move {
            while let Ok((caller, _)) = listener.accept().await {
                let clerk = clerk.clone();
                tokio::spawn(async move { clerk.serve(caller).await });
            }
        });
        Ok(office)
    }

    /// Takes no letters from now on, or takes them again.
    pub fn shut(&self, shut: bool) {
        self.shut.store(shut, Ordering::SeqCst);
    }

    /// The letters taken so far, as they were sent.
    #[must_use]
    pub fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What the letters to an address say, decoded.
    #[must_use]
    pub fn to(&self, email: &str) -> Vec<String> {
        let head = format!("\nTo: {email}\r");
        let to = |it: &&String| it.contains(&head);
        self.letters().iter().filter(to).map(|it| plain(it)).collect()
    }

    async fn serve(&self, caller: TcpStream) -> Result<()> {
        let mut caller = BufReader::new(caller);
        let mut line = String::new();
        if self.shut.load(Ordering::SeqCst) {
            caller.write_all(b"421 shut\r\n").await?;
            return Ok(());
        }
        caller.write_all(b"220 open\r\n").await?;
        while caller.read_line(&mut line).await? > 0 {
            let answer = match line.trim().to_ascii_uppercase().as_str() {
                it if it.starts_with("EHLO") => "250-here\r\n250 8BITMIME\r\n",
                it if it.starts_with("RCPT") && it.contains("<NOBODY@") => "550 no such person\r\n",
                "DATA" => {
                    caller.write_all(b"354 go on\r\n").await?;
                    let letter = letter(&mut caller).await?;
                    self.letters.lock().unwrap_or_else(PoisonError::into_inner).push(letter);
                    "250 taken\r\n"
                }
                "QUIT" => "221 bye\r\n",
                _ => "250 yes\r\n",
            };
            caller.write_all(answer.as_bytes()).await?;
            line.clear();
        }
        Ok(())
    }
}

/// Everything up to the line with a lone dot.
async fn letter(caller: &mut BufReader<TcpStream>) -> Result<String> {
    let mut letter = String::new();
    while !letter.ends_with("\r\n.\r\n") && caller.read_line(&mut letter).await? > 0 {}
    Ok(letter)
}

/// Quoted-printable, undone.
fn plain(letter: &str) -> String {
    let joined = letter.replace("=\r\n", "");
    let mut bytes = Vec::with_capacity(joined.len());
    let mut rest = joined.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|it| std::str::from_utf8(it).ok());
        let code = code.filter(|_| *first == b'=').and_then(|it| u8::from_str_radix(it, 16).ok());
        bytes.push(code.unwrap_or(*first));
        rest = if code.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
