package org.rightsdeclarations.constraint;

import org.rightsdeclarations.problem.NeedsJsonModule;
import org.rightsdeclarations.problem.Profile;
import org.rightsdeclarations.problem.Severity;

/** What the rules judge: carries their constraints to every type of the model. */
@Sound(severity = Severity.ERROR, payload = Sound.AsError.class)
@Sound(severity = Severity.WARNING, payload = Sound.AsWarning.class, groups = Warnings.class)
@Sound(severity = Severity.INFO, payload = Sound.AsInfo.class, groups = Infos.class)
@Sound(severity = Severity.ERROR, payload = Sound.AsError.class, profile = Profile.DRAFT, groups = Drafts.class)
@Sound(
        severity = Severity.WARNING,
        payload = Sound.AsWarning.class,
        profile = Profile.DRAFT,
        groups = Drafts.Warnings.class)
@Sound(severity = Severity.INFO, payload = Sound.AsInfo.class, profile = Profile.DRAFT, groups = Drafts.Infos.class)
public interface Judged extends NeedsJsonModule {}
