//! A program of somebody's that is told what happens: takes messages over HTTP and answers as it is told to.

use anyhow::Result;
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A message that came in.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// Names in small letters, and values.
    pub headers: Vec<(String, String)>,
    /// What it says.
    pub body: String,
}

impl Message {
    /// The header of a name; empty when there is none.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str())
    }
}

/// A program on this machine.
#[derive(Clone, Debug)]
pub struct Receiver {
    /// Where it is: `http://127.0.0.1:port/hook`.
    pub url: String,
    messages: Arc<Mutex<Vec<Message>>>,
    status: Arc<AtomicU16>,
    said: Arc<Mutex<String>>,
}

impl Receiver {
    /// Starts one, which takes everything.
    ///
    /// # Errors
    /// When there is no port.
    pub async fn open() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/hook", listener.local_addr()?);
        let status = Arc::new(AtomicU16::new(204));
        let receiver = Self { url, messages: Arc::default(), status, said: Arc::default() };
        let clerk = receiver.clone();
        tokio::spawn(async move {
            while let Ok((caller, _)) = listener.accept().await {
                let clerk = clerk.clone();
                tokio::spawn(async move { clerk.serve(caller).await });
            }
        });
        Ok(receiver)
    }

    /// Answers with this status from now on.
    pub fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// Says this from now on, with status 200.
    pub fn say(&self, body: &str) {
        self.answer(200);
        body.clone_into(&mut self.said.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// Its host and port.
    #[must_use]
    pub fn host(&self) -> &str {
        self.url.trim_start_matches("http://").trim_end_matches("/hook")
    }

    /// The messages that came in so far.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn serve(&self, caller: TcpStream) -> Result<()> {
        let mut caller = BufReader::new(caller);
        let (mut message, mut line) = (Message::default(), String::new());
        loop {
            match caller.read_line(&mut line).await? {
                // Whoever goes away half-way said nothing.
                0 => return Ok(()),
                1 | 2 => break,
                _ => {}
            }
            if let Some((name, value)) = line.split_once(':') {
                message.headers.push((name.to_lowercase(), value.trim().to_owned()));
            }
            line.clear();
        }
        let mut body = vec![0; message.header("content-length").parse().unwrap_or(0)];
        caller.read_exact(&mut body).await?;
        message.body = String::from_utf8(body)?;
        self.messages.lock().unwrap_or_else(PoisonError::into_inner).push(message);
        let status = self.status.load(Ordering::SeqCst);
        // Whoever follows this comes back here, and is counted.
        let to = format!("Location: {}\r\n", self.url);
        let said = self.said.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let length = said.len();
        let answer = format!(
            "HTTP/1.1 {status} so\r\n{to}Content-Length: {length}\r\nConnection: close\r\n\r\n{said}"
        );
        caller.write_all(answer.as_bytes()).await?;
        Ok(())
    }
}
