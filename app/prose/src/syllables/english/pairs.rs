//! Two vowels side by side: one sound or two.

/// Whether the vowels at `at` and `at + 1`, in a group that ends before `end`, are two syllables.
pub(super) fn parts(letters: &[u8], at: usize, end: usize) -> bool {
    let word = Place { letters, at, end };
    match (letters[at], letters[at + 1]) {
        (b'a', b'o') | (b'i', b'i') => !(letters[at] == b'i' && word.softened()),
        // `calcium`, not `Belgium`.
        (b'i', b'u') => !word.softened() || word.ahead(b"ium") && !word.follows(b"g"),
        (b'i', b'o') => word.io(),
        (b'i', b'a') => word.ia(),
        (b'i', b'e') => word.ie(),
        (b'u', b'a') => word.ua(),
        (b'u', b'o') => !(word.follows(b"b") || word.follows(b"fl") && word.ahead(b"uor")),
        (b'u', b'e') => word.ue(),
        (b'u', b'i') => word.ui(),
        (b'e', b'o') => word.eo(),
        (b'e', b'a') => word.ea(),
        (b'e', b'i') => word.ei(),
        (b'e', b'u') => word.ends(b"eum") || word.ends(b"eums") || word.begins(b"reu"),
        (b'a', b'e') => word.ahead(b"aeri") || word.ahead(b"aeru") || word.ends(b"ael"),
        (b'a', b'i') => {
            word.ends(b"aic") || word.ends(b"aism") || word.begins(b"naiv") || word.ahead(b"aity")
        }
        (b'e', b'e') => word.ee(),
        (b'o', b'e') => word.oe(),
        (b'o', b'i') => word.oi(),
        (b'o', b'a') => word.oa(),
        (b'o', b'o') => {
            word.begins(b"coop")
                || word.begins(b"coord")
                || word.ahead(b"oolog")
                || word.ahead(b"oorg")
        }
        (b'y', _) => !word.follows(b"n") || !(word.ahead(b"yon") || word.ahead(b"ya")),
        _ => false,
    }
}

/// The u of `gu` before a vowel is heard in `ambiguous`, `argue`, `ambiguity`.
pub(super) fn gu_speaks(letters: &[u8], at: usize) -> bool {
    let rest = &letters[at..];
    rest.starts_with(b"uous")
        || rest.starts_with(b"uity")
        || letters.starts_with(b"argu") && at == 3 && !rest.starts_with(b"ue")
        || letters.starts_with(b"argue") && at == 3
}

struct Place<'a> {
    letters: &'a [u8],
    at: usize,
    end: usize,
}

impl Place<'_> {
    fn follows(&self, before: &[u8]) -> bool {
        self.letters[..self.at].ends_with(before)
    }

    fn ahead(&self, text: &[u8]) -> bool {
        self.letters[self.at..].starts_with(text)
    }

    fn begins(&self, text: &[u8]) -> bool {
        self.letters.starts_with(text) && self.at < text.len()
    }

    /// Whether the word ends with `text`, which begins at the pair.
    fn ends(&self, text: &[u8]) -> bool {
        &self.letters[self.at..] == text
    }

    /// After c, t, g, sh, x the i only softens: `special`, `nation`, `region`, `fashion`.
    fn softened(&self) -> bool {
        let sibilant = self.follows(b"ss") || self.follows(b"sh") || self.follows(b"x");
        sibilant || self.follows(b"c") || self.follows(b"t") || self.follows(b"g")
    }

    fn io(&self) -> bool {
        if self.ahead(b"ion") {
            let liquid = [&b"n"[..], b"ll", b"il", b"al"].iter().any(|it| self.follows(it));
            return !(self.softened() || liquid || self.follows(b"s")) || self.at == 1;
        }
        if self.ahead(b"ior") {
            return !(self.follows(b"n") || self.follows(b"av"));
        }
        if self.ahead(b"iou") {
            // `rebellious`, `behaviour`
            let one = self.softened() || self.follows(b"ll") || self.ahead(b"iour");
            return !one || self.at <= 1;
        }
        true
    }

    fn ia(&self) -> bool {
        let rest = &self.letters[self.at..];
        if rest.starts_with(b"iat") || self.at <= 1 {
            return true;
        }
        if rest.starts_with(b"iage") {
            return !(self.follows(b"r") || self.follows(b"l"));
        }
        // `speciality`, `alliance`, `dyslexia`
        let alliance = rest.starts_with(b"ianc") && self.follows(b"al");
        if rest.starts_with(b"iality") || alliance || self.follows(b"x") {
            return true;
        }
        if self.follows(b"ll")
            || rest.starts_with(b"iar")
                && [&b"il"[..], b"ul", b"g"].iter().any(|it| self.follows(it))
            || rest.starts_with(b"iard") && self.follows(b"n")
        {
            return false;
        }
        let softened = self.softened() || self.follows(b"s");
        let one = matches!(rest, b"ia" | b"ias")
            || [&b"iabl"[..], b"ial", b"ian"].iter().any(|start| rest.starts_with(start));
        let italian = self.follows(b"al") && rest.starts_with(b"ian");
        !((softened && one) || italian)
    }

    fn ie(&self) -> bool {
        let rest = &self.letters[self.at..];
        if rest.starts_with(b"iet") || rest.starts_with(b"ientious") || rest.starts_with(b"ienat") {
            return true;
        }
        if rest.starts_with(b"ience") || rest.starts_with(b"ient") || rest.starts_with(b"iency") {
            let science = self.letters.starts_with(b"sci") && self.at == 2;
            return science || self.follows(b"osc") || !(self.follows(b"c") || self.follows(b"t"));
        }
        match rest {
            b"ier" | b"iers" => self.at >= 2 && !(self.follows(b"t") && self.follows(b"ont")),
            b"iest" | b"ieth" | b"ieths" | b"ierly" => self.at >= 2,
            _ => matches!(rest, b"iem" | b"ien" | b"iens") || rest.starts_with(b"ientist"),
        }
    }

    fn ue(&self) -> bool {
        let rest = &self.letters[self.at..];
        rest.starts_with(b"uel") && !self.follows(b"z")
            || rest.starts_with(b"uen")
            || matches!(rest, b"uest" | b"uet" | b"uets" | b"uer" | b"uers")
    }

    fn ui(&self) -> bool {
        let rest = &self.letters[self.at..];
        matches!(
            rest,
            b"uing"
                | b"uin"
                | b"uins"
                | b"uined"
                | b"uine"
                | b"uinely"
                | b"uism"
                | b"uist"
                | b"uists"
        ) || [&b"uiti"[..], b"uito", b"uity"].iter().any(|start| rest.starts_with(start))
            && ![&b"s"[..], b"fr", b"cr"].iter().any(|it| self.follows(it))
            || rest.starts_with(b"uous")
            || rest.starts_with(b"uisti")
            || rest.starts_with(b"uicid")
            || rest.starts_with(b"uid") && (self.follows(b"l") || self.follows(b"dr"))
    }

    fn eo(&self) -> bool {
        let rest = &self.letters[self.at..];
        if self.letters.starts_with(b"geo") && self.at == 1 {
            return self.letters.get(3).is_some_and(|b| b"glmpsdt".contains(b));
        }
        if rest.starts_with(b"eou") {
            return !(self.follows(b"g") || self.follows(b"ght"));
        }
        if self.begins(b"reo") {
            return true;
        }
        !(self.follows(b"g") || rest.starts_with(b"eop"))
    }

    fn ea(&self) -> bool {
        let rest = &self.letters[self.at..];
        if self.follows(b"cr") {
            return rest.starts_with(b"eat") && !rest.starts_with(b"eatu");
        }
        if self.letters.starts_with(b"rea") && self.at == 1 {
            return [&b"eact"[..], b"eadj", b"eadm", b"eaff", b"eali", b"eapp", b"earr", b"eass"]
                .iter()
                .any(|s| rest.starts_with(s));
        }
        let theatre = self.letters.starts_with(b"theat") && self.at == 2;
        let ending = matches!(rest, b"ean" | b"eans" | b"eal" | b"ear" | b"ears")
            && super::exceptions::ends_in_two(self.letters);
        // `area`, `panacea`; `plea`, `overseas`
        let closing = matches!(rest, b"ea" | b"eas")
            && self.letters[..self.at].iter().any(|letter| super::is_vowel(*letter))
            && ![&b"chels"[..], b"guin", b"p", b"rs", b"t", b"y"].iter().any(|it| self.follows(it));
        theatre
            || ending
            || closing
            || rest.starts_with(b"eable") && self.follows(b"e")
            || rest.starts_with(b"ealog")
            || rest.starts_with(b"eander")
            || rest.starts_with(b"eacti")
            || rest.starts_with(b"eate") && self.follows(b"aur")
    }

    fn ei(&self) -> bool {
        let rest = &self.letters[self.at..];
        matches!(rest, b"eic" | b"eing" | b"eings" | b"eity" | b"eities" | b"eism")
            && !self.follows(b"y")
            || matches!(rest, b"eist" | b"eists") && self.at > 1 && !self.follows(b"g")
            || REINS.iter().any(|s| self.begins(s))
    }

    /// `reelected`, `preexisting`; not `reel`, `preen`.
    fn ee(&self) -> bool {
        let apart = [&b"eelec"[..], b"eem", b"eent", b"eest", b"eeva", b"eex"];
        (self.begins(b"ree") || self.begins(b"pree")) && apart.iter().any(|it| self.ahead(it))
    }

    /// `usual`, `pursuant`; not `persuade`, `suave`.
    fn ua(&self) -> bool {
        let voiced = [&b"ual"[..], b"uan"].iter().any(|it| self.ahead(it)) && self.at > 1;
        !(self.follows(b"j") || self.follows(b"s") && !voiced)
    }

    fn oe(&self) -> bool {
        [&b"oeco"[..], b"oelec", b"oem", b"oet", b"oex"].iter().any(|it| self.ahead(it))
            || matches!(&self.letters[self.at..], b"oer" | b"oers")
            || self.ends(b"oel")
            || self.begins(b"coe")
    }

    fn oi(&self) -> bool {
        let rest = &self.letters[self.at..];
        matches!(rest, b"oing" | b"oings" | b"oic" | b"oics" | b"oism")
            || matches!(rest, b"oist" | b"oists") && self.at > 1
            || self.begins(b"coin") && self.ahead(b"oinc")
            || self.follows(b"her")
            || self.follows(b"eg")
    }

    fn oa(&self) -> bool {
        let rest = &self.letters[self.at..];
        [&b"oabl"[..], b"oactiv", b"oanal"].iter().any(|it| rest.starts_with(it))
            || self.begins(b"oas")
            || self.begins(b"coali")
            || self.begins(b"coau")
            || matches!(rest, b"oa" | b"oas" | b"oah")
                && self.end >= rest.len()
                && !self.follows(b"coc")
    }
}

/// What `re` stands before in words with two sounds: `reinforce`, not `reins`.
const REINS: [&[u8]; 9] =
    [b"reinf", b"reinst", b"reinv", b"reint", b"reinc", b"reiss", b"reit", b"reim", b"albei"];
