//! Tables whose keys come once each: a key written twice would silently hide the first.

use super::explain::KEY_TWICE;
use serde::{
    Deserialize, Deserializer,
    de::{Error as _, MapAccess, Visitor},
};
use std::{collections::BTreeMap, fmt, marker::PhantomData};

/// Reads a table, and refuses a key that comes twice.
pub(super) fn once<'de, D, V>(deserializer: D) -> Result<BTreeMap<String, V>, D::Error>
where
    D: Deserializer<'de>,
    V: Deserialize<'de>,
{
    struct Table<V>(PhantomData<V>);
    impl<'de, V: Deserialize<'de>> Visitor<'de> for Table<V> {
        type Value = BTreeMap<String, V>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("une table")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            let mut table = BTreeMap::new();
            while let Some((key, value)) = entries.next_entry::<String, V>()? {
                if table.contains_key(&key) {
                    return Err(A::Error::custom(format!("{KEY_TWICE} « {key} » est écrite deux fois")));
                }
                table.insert(key, value);
            }
            Ok(table)
        }
    }
    deserializer.deserialize_map(Table(PhantomData))
}
