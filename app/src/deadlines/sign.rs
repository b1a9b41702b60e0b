//! A sign for each kind of date: its form says the kind, so that its colour need not.

use kvs::DueKind;
use leptos::prelude::*;

/// All kinds, as a legend lists them.
pub const KINDS: [DueKind; 9] = [
    DueKind::Forced,
    DueKind::Unsupported,
    DueKind::RequiredBy,
    DueKind::TlsRequired,
    DueKind::Scheduled,
    DueKind::Running,
    DueKind::Window,
    DueKind::ProvisioningOff,
    DueKind::Announced,
];

/// The sign, for eyes only: words stand beside it.
pub fn sign(kind: DueKind) -> AnyView {
    let (class, form) = match kind {
        // A triangle that warns, a square that ends, a flag, a key.
        DueKind::Forced => ("due-sign is-forced", "M8 1 15.5 15 H.5 Z"),
        DueKind::Unsupported => ("due-sign is-unsupported", "M2 2 H14 V14 H2 Z"),
        DueKind::RequiredBy => ("due-sign is-required", "M3 1 H14 L11 5 L14 9 H5 V15 H3 Z"),
        DueKind::TlsRequired => ("due-sign is-tls", "M8 1 L15 8 L8 15 L1 8 Z"),
        // A dot, a dot that goes on, a bar of hours.
        DueKind::Scheduled => ("due-sign is-scheduled", "M8 2 A6 6 0 1 1 8 14 A6 6 0 1 1 8 2 Z"),
        DueKind::Running => ("due-sign is-running", "M3 2 L14 8 L3 14 Z"),
        DueKind::Window => ("due-sign is-window", "M1 5 H15 V11 H1 Z"),
        // Hollow: nothing happens to a store then.
        DueKind::ProvisioningOff => {
            ("due-sign is-hollow", "M8 2 A6 6 0 1 1 8 14 A6 6 0 1 1 8 2 Z M4 12 L12 4")
        }
        DueKind::Announced => ("due-sign is-hollow", "M2 3 H14 V11 H7 L4 14 V11 H2 Z"),
    };
    view! {
        <svg class=class viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
            <path d=form></path>
        </svg>
    }
    .into_any()
}
