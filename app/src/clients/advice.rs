//! Everything about one library.

use kvs::{Blanks, ClientGuide, Library, Snippet, Template, Text};
use leptos::{html, prelude::*};

use super::{chosen::Chosen, picker::chips, sureness::sureness};
use crate::{
    addon::Leaving,
    browser::element,
    ui::{Button, Code, Line, Rows},
    words::clients as words,
};

/// What to set, its traps, how sure that is, and how to check it.
pub fn advice(
    guide: &ClientGuide,
    library: &Library,
    blanks: Signal<Blanks>,
    chosen: Chosen,
    find: NodeRef<html::Input>,
) -> AnyView {
    let id = format!("client-{}", library.id);
    let labelled = id.clone();
    let heading = NodeRef::<html::H2>::new();
    let own = library.id.clone();
    Effect::new(move |_| {
        if heading.get().is_some() && chosen.is_fresh(&own) {
            element::focus_heading(heading);
        }
    });
    let language = guide.language(&library.language).map(|language| language.name.as_str());
    let (own, name) = (library.id.clone(), library.name.clone());
    let hide = move || {
        chosen.toggle(&own, &name);
        element::focus_input(find);
    };
    view! {
        <section class="card client" aria-labelledby=labelled>
            <div class="client-head">
                <h2 id=id tabindex="-1" node_ref=heading>{words::heading(&library.name, language)}</h2>
                <Button quiet=true label=words::hide(&library.name) on_press=hide>{words::HIDE}</Button>
            </div>
            {what_to_set(library, blanks)}
            {beside(guide, library, chosen)}
        </section>
    }
    .into_any()
}

/// What to set in a library, its traps, how to check it, and how sure all that is.
pub fn what_to_set(library: &Library, blanks: Signal<Blanks>) -> AnyView {
    let (versions, sure, written) = (told(&library.versions), sureness(library), sources(library));
    view! {
        {library.snippets.iter().map(|one| snippet(one, blanks)).collect_view()}
        <h3>{words::TRAPS}</h3>
        <ul class="client-traps">{library.traps.iter().map(|trap| view! { <li>{told(trap)}</li> }).collect_view()}</ul>
        <h3>{words::CHECK}</h3>
        {check(library, blanks)}
        <Rows>
            <Line name=words::VERSIONS>{versions}</Line>
            <Line name=words::SURE>{sure}</Line>
            <Line name=words::WRITTEN>{written}</Line>
        </Rows>
    }
    .into_any()
}

fn told(text: &Text) -> String {
    text.told_in(crate::text::current()).to_owned()
}

fn filled(lines: &Template, blanks: Signal<Blanks>) -> Signal<String> {
    let lines = lines.clone();
    Signal::derive(move || blanks.with(|blanks| lines.filled(blanks)))
}

fn snippet(snippet: &Snippet, blanks: Signal<Blanks>) -> AnyView {
    let when = snippet.when.as_ref().map(|when| view! { <span>{told(when)}</span> });
    let file = snippet.file.clone().map(|file| view! { <code>{file}</code> });
    let above = (when.is_some() || file.is_some()).then(|| view! { <p class="client-file">{when}{file}</p> });
    let text = filled(&snippet.lines, blanks);
    view! { <div class="client-snippet">{above}<Code text/></div> }.into_any()
}

/// A command of the platform's own client runs at home; everything else needs the app's surroundings.
fn check(library: &Library, blanks: Signal<Blanks>) -> AnyView {
    let text = filled(&library.check.lines, blanks);
    let is_at_home = text.with_untracked(|text| text.starts_with("heroku "));
    let dyno = Template::parse("heroku run bash --app {{app}}").ok();
    let first = dyno.filter(|_| !is_at_home).map(|dyno| {
        let text = filled(&dyno, blanks);
        view! { <p>{words::CHECK_FIRST}</p><Code text/><p>{words::CHECK_THEN}</p> }
    });
    let home = is_at_home.then(|| view! { <p>{words::CHECK_STORE}</p> });
    view! {
        <div class="client-check">{first}{home}<Code text/><p>{words::prints(&library.check.prints)}</p></div>
    }
    .into_any()
}

fn sources(library: &Library) -> AnyView {
    let source = |source: &kvs::Source| {
        let (href, text) = (source.url.clone().into_owned(), source.title.clone().into_owned());
        view! { <li><Leaving href text lang="en"/></li> }
    };
    view! { <ul class="client-sources">{library.sources.iter().map(source).collect_view()}</ul> }.into_any()
}

fn beside(guide: &ClientGuide, library: &Library, chosen: Chosen) -> AnyView {
    let others: Vec<Library> = library.beside.iter().filter_map(|id| guide.library(id)).cloned().collect();
    if others.is_empty() {
        return ().into_any();
    }
    view! {
        <div class="client-beside" role="group" aria-label=words::BESIDE>
            <p class="muted">{words::BESIDE}</p>
            {chips(&others, chosen)}
        </div>
    }
    .into_any()
}
