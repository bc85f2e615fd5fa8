// What the networks' own libraries answer: one JSON string a line in, one JSON answer a line out.
// `node oracle.mjs x|bluesky < texts`; `node oracle.mjs speed-x|speed-bluesky N < texts` prints posts per second.
// Keys stand in the order of the structs of the answering example: lines are compared as they are.
import { readFileSync } from "node:fs";
import twitter from "twitter-text";
import { AppBskyFeedPost, RichText } from "@atproto/api";

const x = twitter.default ?? twitter;

/** Byte of a UTF-16 index that lies between two characters. */
const byte = (text, index) => Buffer.byteLength(text.slice(0, index));

function linkOnX(text, entity) {
  const kind = entity.url !== undefined ? "url" : entity.hashtag !== undefined ? "hashtag"
    : entity.cashtag !== undefined ? "cashtag" : "mention";
  return [kind, byte(text, entity.indices[0]), byte(text, entity.indices[1])];
}

function onX(text) {
  const told = x.parseTweet(text);
  return {
    count: told.weightedLength,
    valid: told.valid,
    fits: told.validRangeEnd,
    links: x.extractEntitiesWithIndices(text).map((entity) => linkOnX(text, entity)),
  };
}

function facet({ index, features: [it] }) {
  const feature = it.did !== undefined ? { mention: it.did } : it.uri !== undefined ? { link: it.uri } : { tag: it.tag };
  return { start: index.byteStart, end: index.byteEnd, feature };
}

/** A link as the official app shows it: host and path, the path cut when it is long. */
function short(uri) {
  let url;
  try { url = new URL(uri); } catch { return uri; }
  if (url.protocol !== "http:" && url.protocol !== "https:") return uri;
  const path = (url.pathname === "/" ? "" : url.pathname) + url.search + url.hash;
  return url.host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
}

/** A host a browser writes without a table of look-alikes: letters and digits in their plain forms,
 *  and not longer than any host is. */
function isPlain(typed) {
  const host = typed.replace(/^https?:[/\\]*/i, "").split(/[/\\?#]/)[0];
  const letters = /^[\p{L}\p{M}\p{N}.:@_[\]-]*$/u.test(host) && !/[\u1f80-\u1fff]/.test(host.normalize("NFC"));
  return letters && host.length < 900 && host.normalize("NFKC") === host.normalize("NFC");
}

/** Shortens every link from the last to the first, as the app does; typed without a protocol, it stays.
 *  Null, that is not asked, where a host is not plain. */
function shortened(told) {
  let text = Buffer.from(told.text);
  let free = Infinity;
  const links = (told.facets ?? []).filter(({ features: [it] }) => it.uri !== undefined);
  for (const { index: { byteStart, byteEnd } } of links.reverse()) {
    if (byteEnd > free) continue;
    const typed = text.subarray(byteStart, byteEnd).toString();
    if (/^https?:/i.test(typed)) {
      if (!isPlain(typed)) return null;
      text = Buffer.concat([text.subarray(0, byteStart), Buffer.from(short(typed)), text.subarray(byteEnd)]);
    }
    free = byteStart;
  }
  return text.toString();
}

const createdAt = new Date(0).toISOString();

function onBluesky(text) {
  const told = new RichText({ text });
  told.detectFacetsWithoutResolution();
  return {
    graphemes: told.graphemeLength,
    bytes: told.length,
    valid: AppBskyFeedPost.validateRecord({ $type: "app.bsky.feed.post", text, createdAt }).success,
    facets: (told.facets ?? []).map(facet),
    short: shortened(told),
  };
}

/** What a counter has to ask each library, and nothing more. */
const counted = {
  x: (text) => x.parseTweet(text).weightedLength,
  bluesky: (text) => { const told = new RichText({ text }); return told.graphemeLength + told.length; },
};

const [asked, times] = process.argv.slice(2);
const texts = readFileSync(0, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
if (asked.startsWith("speed-")) {
  const count = counted[asked.slice(6)];
  for (let round = 0; round < 2000; round++) count(texts[round % texts.length]);
  const start = process.hrtime.bigint();
  for (let round = 0; round < Number(times); round++) count(texts[round % texts.length]);
  console.log(Math.round(Number(times) / (Number(process.hrtime.bigint() - start) / 1e9)));
} else {
  const answer = { x: onX, bluesky: onBluesky }[asked];
  process.stdout.write(texts.map((text) => JSON.stringify(answer(text)) + "\n").join(""));
}
