use super::graphemes;
use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

fn theirs(text: &str) -> Vec<(usize, &str)> {
    text.grapheme_indices(true).collect()
}

fn ours(text: &str) -> Vec<(usize, &str)> {
    graphemes(text).collect()
}

#[test]
fn every_character_joins_as_in_the_library() {
    let points = (0..0x20000).chain(0xE0000..0xE1000).chain([0x2_0000, 0x10_FFFF]);
    for c in points.filter_map(char::from_u32) {
        let around = format!("{c}a{c}{c}👩{c}\u{200D}👩\u{200D}{c}क{c}क्{c}त각{c}ᆨ{c}🇫{c}\r{c}");
        assert_eq!(ours(&around), theirs(&around), "{c:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn clusters_are_those_of_the_library(
        text in "([a-c \r\n~]|[\u{7F}-\u{AF}]|[\u{2FE}-\u{302}]|[\u{200B}-\u{200F}]|[\u{200C}\u{200D}]|[\u{FE0E}\u{FE0F}]|[🇦-🇨]|[👩❤💻]|[🏻-🏿]|[क-ङ]|[\u{94D}\u{9CD}\u{1039}\u{C4D}]|ि|[가-갃]|[ᄀ-ᄂ]|[ᅡ-ᅣ]|[ᆨ-ᆪ]|[\u{600}\u{D4E}]|[\u{E0060}-\u{E007F}]|\\PC){0,24}"
    ) {
        prop_assert_eq!(ours(&text), theirs(&text));
    }
}
