//! What is understood of writers whom the lexicon never saw: three sets of labelled lines, none of them taught.

use serde_json::Value;
use visavis::{
    base::TopicId,
    content::Lexicon,
    language::{Example, Reading, Understanding},
};

const SETS: [&str; 3] = ["first", "second", "third"];

fn lines(set: &str) -> Vec<Value> {
    let path = format!("{}/tests/fixtures/understanding/{set}.jsonl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn accepted(line: &Value, topic: &TopicId) -> bool {
    let also = line["accept"].as_array().unwrap().iter().chain([&line["topic"], &line["also"]]);
    also.filter_map(Value::as_str).any(|id| id == topic.as_str())
}

#[test]
fn unseen_writers_are_understood_and_what_is_off_topic_is_let_go() {
    let examples: Vec<Example<'_>> =
        Lexicon::shared().examples().map(|(topic, text)| Example { text, topic }).collect();
    let understanding = Understanding::train(&examples);
    let (mut asked, mut right, mut wrong, mut off, mut answered) = (0, 0, 0, 0, 0);
    for line in SETS.iter().flat_map(|set| lines(set)) {
        let reading = understanding.read(line["text"].as_str().unwrap());
        if line["topic"] == "out_of_scope" {
            off += 1;
            answered += usize::from(matches!(reading, Reading::Topic(..)));
            continue;
        }
        asked += 1;
        match reading {
            Reading::Topic(topic, _) if accepted(&line, &topic) => right += 1,
            Reading::Topic(..) => wrong += 1,
            Reading::Either(_) | Reading::Unclear => {}
        }
    }
    assert_eq!((asked, off), (870, 132));
    assert!(right * 100 >= asked * 90, "{right} right of {asked}");
    assert!(wrong * 100 <= asked * 5, "{wrong} wrong of {asked}");
    assert!(answered * 100 <= off * 10, "{answered} answered of {off} off topic");
}

#[test]
fn no_line_of_these_sets_is_taught() {
    let fold = visavis::language::fold;
    let unseen: Vec<String> =
        SETS.iter().flat_map(|set| lines(set)).map(|l| fold(l["text"].as_str().unwrap())).collect();
    let long = |text: &&String| text.split(' ').count() >= 4;
    for (_, said) in Lexicon::shared().spoken() {
        let said = fold(said);
        assert!(!unseen.iter().filter(long).any(|line| *line == said), "{said}");
    }
}
