use kvs::{Bastion, Engine, Family, Line, Persistence, Place, Plan, Price, PriceOrigin, Tenancy, Tongue};

use super::{in_each_language, is_prose};
use crate::{
    text::{Message, in_language},
    words::{
        kvs::{money, plan, setting, version},
        proof::is_told,
    },
};

#[test]
fn prices_show_cents_only_where_there_are_any() {
    let monthly = |cents| money::price(&Price::Monthly { cents, origin: PriceOrigin::Billed });
    assert_eq!(monthly(1_500), "$15 a month");
    assert_eq!(monthly(145_050), "$1,450.50 a month");
    assert_eq!(monthly(0), "free");
    assert_eq!(money::grouped(1_234_567), "1,234,567");
}

#[test]
fn each_price_says_what_it_is_for_and_where_it_comes_from() {
    let unit = |unit: Option<&str>| Price::PerUnit {
        cents: 3,
        unit: unit.map(str::to_owned),
        origin: PriceOrigin::List,
    };
    let all = [
        Price::Monthly { cents: 1, origin: PriceOrigin::Billed },
        Price::Monthly { cents: 1, origin: PriceOrigin::List },
        unit(Some("hour")),
        unit(None),
        Price::Contract { origin: PriceOrigin::Billed },
        Price::Unknown,
    ];
    in_each_language(|| {
        for price in &all {
            // A sum alone is the same in every language.
            assert!(!money::price(price).is_empty());
            is_prose(money::origin(price));
        }
    });
}

#[test]
fn a_plan_is_told_in_words() {
    let figures = Plan::parse("premium-5").characteristics().unwrap();
    assert_eq!(plan::size(&figures), "1 GB, 1,000 connections");
    assert_eq!(plan::machine(&figures), "2 vCPUs, 500 disk operations a second");
    let texts = || {
        [
            plan::tenancy(Tenancy::Multi),
            plan::tenancy(Tenancy::Single),
            plan::persistence(Persistence::Nothing),
            plan::persistence(Persistence::AppendOnlyFile),
            plan::place(Place::CommonRuntime),
            plan::place(Place::PrivateSpace),
            plan::place(Place::ShieldSpace),
            plan::bastion(Bastion::NotNeeded),
            plan::bastion(Bastion::ConfigVars),
            plan::bastion(Bastion::Refused),
            plan::standby(true),
            plan::at_rest(false),
            plan::upgrades(true),
            plan::upgrades(false),
        ]
    };
    in_each_language(|| {
        let texts = texts().map(Message::text);
        let different: std::collections::BTreeSet<_> = texts.iter().collect();
        assert_eq!(different.len(), texts.len());
    });
    in_language(Tongue::Japanese, || {
        // What a kind of space is called is a name.
        for text in texts()
            .into_iter()
            .filter(|text| !text.text().ends_with("Space") && !text.text().ends_with("Runtime"))
        {
            is_told(text);
        }
    });
}

#[test]
fn families_have_a_name_and_a_word_of_their_own() {
    let all = [Family::Mini, Family::Premium, Family::Private, Family::Shield, Family::Other];
    let words: std::collections::BTreeSet<_> = all.map(plan::family_word).into();
    assert_eq!(words.len(), all.len());
    assert_eq!(plan::family(Family::Other), "Other plans");
}

#[test]
fn an_engine_that_changed_its_name_is_not_given_one() {
    assert_eq!(version::named(Engine::Valkey, Line::new(9, 1)), "Valkey 9.1");
    assert_eq!(version::named(Engine::RedisThenValkey, Line::new(7, 2)), "7.2");
    in_each_language(|| is_prose(version::engine_note(Engine::RedisThenValkey).unwrap()));
}

#[test]
fn settings_say_what_they_do() {
    let policies = [
        "noeviction",
        "allkeys-lru",
        "allkeys-lfu",
        "allkeys-random",
        "volatile-lru",
        "volatile-lfu",
        "volatile-random",
        "volatile-ttl",
    ];
    in_each_language(|| {
        let meanings: std::collections::BTreeSet<_> =
            policies.map(|policy| setting::eviction(policy).text()).into();
        assert_eq!(meanings.len(), policies.len());
        meanings.into_iter().for_each(is_prose);
        is_prose(setting::eviction("new-policy"));
        [0, 1, 300].map(setting::timeout).into_iter().for_each(is_prose);
        ["", "KEg$lshztxemA", "?"].map(setting::notifications).into_iter().for_each(is_prose);
    });
    assert_eq!(setting::eviction("new-policy"), "This console does not know this policy.");
    assert_eq!(setting::timeout(0), "Idle connections are never closed.");
    assert_eq!(setting::timeout_value(0), "off");
    assert_eq!(setting::notifications_value(""), "off");
    assert_eq!(
        setting::notifications("KEx"),
        "The store publishes events by key, events by kind and keys that expired."
    );
    assert_eq!(setting::default("60 s", "300 s"), "default is 300 s");
    assert_eq!(setting::default("300 s", "300 s"), "the default");
}
