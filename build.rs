//! Rebuilds when a locale file alone changes: the `fl!` macro reads them at compile time.

fn main() {
    println!("cargo::rerun-if-changed=assets/locale");
    println!("cargo::rerun-if-changed=i18n.toml");
}
