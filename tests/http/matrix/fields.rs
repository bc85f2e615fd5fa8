//! What is sent to each route: what its own page would send.

use super::house::{House, address};
use super::place::Place;
use crate::studio::{asked, expect};
use anyhow::Result;
use http::Method;
use serde_json::json;
use server::table::Row;
use tests::asking::{Answer, Form};
use tests::plates::png;

/// A digest that no round has.
const NOTHING_SEEN: &str = "0000000000000000000000000000000000000000000000000000000000000000";

type Fields = Vec<(&'static str, String)>;

impl House {
    /// Asks for a route as somebody, with `more` in its form.
    pub async fn send(&self, row: &Row, place: &Place, who: &str, more: Fields) -> Result<Answer> {
        let path = self.path(&row.path, place, who).await?;
        let person = self.person(who)?;
        if row.method == Method::GET {
            return person.get(&path);
        }
        let own = ("email", format!("new-{}", address(who)));
        let fields = [more, vec![own], self.fields(&row.path, place)].concat();
        let fields: Vec<(&str, &str)> = fields.iter().map(|it| (it.0, it.1.as_str())).collect();
        match row.path.as_str() {
            "/b/{brand}/items/new" => person.upload(&path, &fields, "", b""),
            "/b/{brand}/items/{item}/visuals/add" | "/b/{brand}/settings/brand/logo" => {
                person.upload(&path, &fields, "a.png", &png(90, 90))
            }
            call if call.starts_with("/api/") => {
                let kind = [("content-type", "application/json")];
                let body = self.call(call, place, who).await?;
                person.raw("POST", &path, &kind, body.as_bytes())
            }
            _ => person.post(&path, &fields),
        }
    }

    /// Makes what a form is about, for somebody who may send it.
    pub async fn prepared(&mut self, row: &Row, place: &Place, who: &str) -> Result<Fields> {
        let brand = format!("/b/{}", self.studio.brand);
        let (people, library) = (format!("{brand}/people"), format!("{brand}/library"));
        Ok(match row.path.as_str() {
            "/b/{brand}/people/revoke" => {
                let later = [("email", "later@example.org"), ("role", "writer")];
                expect(self.studio.lea.post(&format!("{people}/invite"), &later)?, 200)?;
                let form = self.form(&people, "/people/revoke")?;
                vec![("invitation", form.get("invitation").to_owned())]
            }
            "/b/{brand}/settings/webhooks/add" => {
                vec![("url", "http://127.0.0.1:9/a".to_owned()), ("kind", "commented".to_owned())]
            }
            path if path.starts_with("/b/{brand}/settings/webhooks/") => {
                let hooks = format!("{brand}/settings/webhooks");
                let new = [("url", "http://127.0.0.1:9/a"), ("kind", "commented")];
                let added = expect(self.studio.lea.post(&format!("{hooks}/add"), &new)?, 200)?;
                let hook = Form::of(&added, "/webhooks/switch")?.get("webhook").to_owned();
                if path.ends_with("/replay") {
                    expect(
                        self.studio.lea.post(
                            &format!("{brand}/items/{}/review/comment", place.code),
                            &[("comment", "A")],
                        )?,
                        303,
                    )?;
                    let message = format!("SELECT id FROM delivery WHERE webhook_id = '{hook}'");
                    vec![("webhook", hook), ("message", asked(&self.studio, &message).await?)]
                } else {
                    vec![("webhook", hook), ("to", "off".to_owned())]
                }
            }
            "/b/{brand}/people/invite" => Vec::new(),
            path if path.starts_with("/b/{brand}/people/") => {
                let person = self.newcomer().await?;
                if path.ends_with("/back") {
                    let away = [("person", person.as_str())];
                    expect(self.studio.lea.post(&format!("{people}/suspend"), &away)?, 303)?;
                }
                if path.ends_with("/erase") {
                    let out = [("person", person.as_str())];
                    expect(self.studio.lea.post(&format!("{people}/remove"), &out)?, 303)?;
                }
                vec![("person", person)]
            }
            "/b/{brand}/library/views/forget" => {
                let name = self.another("View");
                let view = [("name", name.as_str()), ("query", "q=doors")];
                let own = self.person(who)?;
                expect(own.post(&format!("{library}/views"), &view)?, 303)?;
                let form = Form::of(&own.get(&library)?, "/views/forget")?;
                vec![("view", form.get("view").to_owned())]
            }
            "/account/devices" => {
                let form = Form::of(&self.person(who)?.get("/account")?, "/account/devices")?;
                vec![("device", form.get("device").to_owned())]
            }
            "/b/{brand}/items/{item}/review/reply"
            | "/b/{brand}/items/{item}/review/resolve"
            | "/b/{brand}/items/{item}/review/reopen" => {
                let say = format!("{brand}/items/{}/review/comment", place.code);
                let said = [("comment", "Why?"), ("part", place.article.as_str())];
                expect(self.person(who)?.post(&say, &said)?, 303)?;
                let last = "SELECT id FROM comment ORDER BY created_at DESC, id DESC LIMIT 1";
                vec![("thread", asked(&self.studio, last).await?)]
            }
            "/b/{brand}/items/{item}/review/accept" | "/b/{brand}/items/{item}/review/refuse" => {
                let suggest = format!("{brand}/items/{}/review/suggest", place.code);
                let other = [("quote", "A text"), ("words", "Words"), ("part", &*place.article)];
                expect(self.person(who)?.post(&suggest, &other)?, 303)?;
                let last = "SELECT comment_id FROM suggestion ORDER BY comment_id DESC LIMIT 1";
                vec![("thread", asked(&self.studio, last).await?)]
            }
            "/b/{brand}/items/{item}/posts/back" => {
                let remove = format!("{brand}/items/{}/posts/remove", place.code);
                let writer = self.person("writer")?;
                expect(writer.post(&remove, &[("part", &place.post)])?, 303)?;
                Vec::new()
            }
            _ => Vec::new(),
        })
    }

    async fn path(&self, pattern: &str, place: &Place, who: &str) -> Result<String> {
        let hash = match pattern {
            "/pictures/{hash}/{name}" | "/approved/{hash}/{name}" => {
                let picture = "SELECT hash FROM blob WHERE hash <> '{}' LIMIT 1";
                asked(&self.studio, &picture.replace("{}", &self.logo)).await?
            }
            _ => self.logo.clone(),
        };
        // One of their own each: attempts to open one are counted.
        let token = format!("{:A<43}", who.replace(' ', "-"));
        let pieces = [
            ("{brand}", self.studio.brand.as_str()),
            ("{item}", &place.code),
            ("{part}", &place.visual),
            ("{network}", "x"),
            ("{placement}", "post_square"),
            ("{name}", "a.png"),
            ("{token}", &token),
            ("{hash}", &hash),
            ("{versions}", "1..1"),
            ("{about}/{id}", "rules/link-text"),
        ];
        let fill = |path: String, (piece, value): (&str, &str)| path.replace(piece, value);
        let path = pieces.into_iter().fold(pattern.to_owned(), fill);
        Ok(match pattern {
            "/b/{brand}/items/{item}/compare" => {
                format!("{path}?from=1&to=1&part={}", place.article)
            }
            _ => path,
        })
    }

    /// Fields that any form here understands.
    fn fields(&self, path: &str, place: &Place) -> Fields {
        let part = match path {
            it if it.contains("/posts/") => &place.post,
            it if it.contains("/visuals/") => &place.visual,
            _ => &place.article,
        };
        let seen = if path.contains("/review/") { NOTHING_SEEN } else { "1" };
        let mut fields = vec![("seen", seen), ("kind", "article"), ("title", "Doors")];
        fields.extend([("body", "Forged."), ("text", "Forged."), ("alt", "Forged.")]);
        fields.extend([("comment", "Forged."), ("request_comment", "Forged."), ("version", "1")]);
        fields.extend([("reply", "Forged."), ("shared", "Forged."), ("share_with", "bluesky")]);
        fields.extend([("campaign", "forged"), ("premium_reason", "Forged.")]);
        fields.extend([("network", "linkedin"), ("network", "x"), ("format", "wxr")]);
        // Nobody here has a second factor: a brand that wants one of them would be shut.
        if !path.ends_with("/second-factor") {
            fields.extend([("role", "writer"), ("roles", "writer")]);
        }
        fields.extend([("name", "Door"), ("lang", "en"), ("theme", ""), ("brand", "Door")]);
        fields.extend([("slug", self.studio.brand.as_str()), ("due", "2031-02-28T18:00")]);
        fields.extend([("do", "due"), ("item", place.code.as_str()), ("query", "q=doors")]);
        fields.extend([
            ("typography", "france"),
            ("away_brand", self.studio.brand.as_str()),
            ("mon_from", "09:00"),
            ("mon_to", "18:00"),
        ]);
        fields.extend([("up_to", "0"), ("pace", "daily")]);
        fields.extend([("preset", "solo"), ("supervised", self.supervised.as_str())]);
        if !path.ends_with("/review/submit") && !path.ends_with("/review/release") {
            fields.push(("part", part));
        }
        fields.into_iter().map(|it| (it.0, it.1.to_owned())).collect()
    }

    /// What the scripts of a page send while somebody types.
    async fn call(&self, path: &str, place: &Place, who: &str) -> Result<String> {
        let (part, fields) = match path {
            "/api/parts/save" | "/api/parts/ignore" => {
                (&place.article, json!({ "body": "Forged." }))
            }
            _ => {
                let post = json!({ "text": "Forged.", "first_comment": "", "pictures": [] });
                (&place.post, json!({ "post": post }))
            }
        };
        let writer = if who == "nobody" { String::new() } else { self.id(&address(who)).await? };
        let (brand, item) = (&self.studio.brand, &place.code);
        let sent = json!({
            "brand": brand, "item": item, "part": part, "writer": writer, "seen": 1, "fields": fields,
            "what": { "rule": "passive-voice" }, "aside": true,
            "change": { "add": { "name": "", "text": "Forged." } },
        });
        Ok(sent.to_string())
    }
}
