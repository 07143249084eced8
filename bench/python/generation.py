"""Care of independent patient-episodes in numpy: the steps and distributions of the model, one period, as columns."""

import numpy as np

MOST_EVENTS = 60


class Tables:
    """Lists of the plan as arrays, and regimens as one ascending column: subtype + cumulative share."""

    def __init__(self, numbers):
        self.months = numbers["months"]
        self.price = numbers["price"]
        for name, value in numbers["cohort"].items():
            flat = isinstance(value, list) and not any(isinstance(item, (list, dict)) for item in value)
            setattr(self, name, np.array(value) if flat else value)
        share = np.array(numbers["subtypeShare"])
        self.mix = np.cumsum(share / share.sum())
        counts = np.diff(self.regimenStart)
        self.regimens = np.repeat(np.arange(len(counts)), counts) + np.minimum(self.regimenCumulative, 1)
        self.regimens[self.regimenStart[1:] - 1] = np.arange(1, len(counts) + 1)
        self.cents = self.regimenCents.reshape(-1, 7)
        self.factor = self.latentFactor.reshape(5, 5)
        self.secondary = np.array([np.minimum(row, 1) for row in self.secondCancerMix])
        self.any_referral = self.referral > 0


def lognormal(rng, of, size):
    return np.exp(of["mu"] + of["sigma"] * rng.standard_normal(size))


def generate(plan, rng, n):
    c = {}
    months = plan.months
    s = np.minimum(np.searchsorted(plan.mix, rng.random(n), side="right"), len(plan.mix) - 1)
    cancer = plan.subtypeCancer[s]
    z = plan.factor @ rng.standard_normal((5, n))
    deprivation = np.searchsorted(plan.deprivationThresholds, z[0], side="right")
    dual = z[1] >= plan.dualThreshold
    hcc = np.searchsorted(plan.hccThresholds, z[2], side="right")
    age = np.searchsorted(plan.ageThresholds, z[3], side="right")
    usual, negative = (np.searchsorted(np.array(t), z[4], side="right") for t in plan.ethnicityThresholds)
    ethnicity = np.where(plan.subtypeTripleNegative[s] == 1, negative, usual)
    frailty = lognormal(rng, plan.frailty, n)
    female = rng.random(n) < plan.femaleShare[cancer]
    second = np.zeros(n, np.int8)
    who = np.flatnonzero(rng.random(n) < plan.secondCancer)
    second[who] = 1 + (rng.random(len(who))[:, None] >= plan.secondary[cancer[who]]).sum(axis=1)

    # course of the episode
    leave = rng.standard_exponential(n) / plan.leaveHazard[s]
    switch = rng.standard_exponential(n) / plan.switchHazard[s]
    cause = rng.random(n)
    stays = leave >= months
    on = np.minimum(leave, months)
    switched = switch < on
    progressed = switched | (cause < plan.causeProgression[s])
    later = leave + rng.standard_exponential(n) / np.where(progressed, plan.deathAfterProgression[s], plan.deathAfterOther[s])
    at_leaving = cause < np.where(switched, plan.causeDeathNextLine[s], plan.causeDeath[s])
    death = np.where(stays, np.inf, np.where(at_leaving, leave, np.where(later < months, later, np.inf)))

    # cell therapies end the systemic therapy they follow
    k = np.flatnonzero(plan.any_referral[s])
    k = k[(rng.random(len(k)) < plan.referral[s[k]]) & (rng.random(len(k)) < plan.infusedShare)]
    infusion = rng.random(len(k)) * plan.infusionWindowMonths
    before = infusion < np.minimum(death[k], months)
    k, infusion = k[before], infusion[before]
    therapy = infuse(plan, rng, plan.referralProduct[s[k]], len(k))
    on[k] = np.minimum(on[k], infusion)
    died = infusion + therapy["death"]
    death[k] = np.where(died < months, died, np.inf)
    alive = np.minimum(death, months) / months

    # drugs: the first regimen until a next line starts, the next one after
    last = plan.regimenStart[s + 1] - 1
    first = np.minimum(np.searchsorted(plan.regimens, s + rng.random(n), side="right"), last)
    switched = switch < on
    following = np.where(switched, np.minimum(np.searchsorted(plan.regimens, s + rng.random(n), side="right"), last), first)
    first_share = np.where(switched, switch, on) / months
    next_share = np.where(switched, on - switch, 0) / months
    intensity = lognormal(rng, plan.doseIntensity, n)
    wa, wb = first_share * intensity, next_share * intensity
    for j, name in enumerate(("branded", "novel", "originator", "biosimilar", "generic", "oral", "novelOral")):
        c[name] = np.rint(plan.cents[first, j] * wa + plan.cents[following, j] * wb)
    c["services"] = np.rint(plan.regimenServicesCents[first] * first_share + plan.regimenServicesCents[following] * next_share)
    c["supportive"] = np.rint(plan.supportiveCents[cancer] * on / (months * plan.expectedExposure[s]))

    # services and events
    ratio = plan.costRatioHcc[hcc] * np.where(dual, plan.costRatioDual, 1) * plan.costRatioAgeSex[5 * female + age] * frailty / plan.costNormaliser[cancer]
    other = np.rint(plan.otherServicesCents[cancer] * ratio * lognormal(rng, plan.otherServices, n))
    radiation = rng.random(n) < plan.radiationShare
    transplant = rng.random(n) < plan.transplant[s]
    exposed = alive * frailty
    visits_mean = plan.emergencyMean[cancer] * exposed * np.where(dual, plan.emergencyRatioDual, 1) * plan.emergencyRatioDeprivation[deprivation] / plan.emergencyNormaliser
    stays_mean = plan.admissionMean[cancer] * exposed * plan.costRatioHcc[hcc] * np.where(dual, plan.admissionRatioDual, 1)
    stays_mean *= plan.admissionRatioDeprivation[deprivation] / plan.admissionNormaliser
    visits = events(rng, visits_mean, plan.emergencyDispersion)
    admissions = events(rng, stays_mean, plan.admissionDispersion)
    c["emergency"], _ = costs(rng, visits, plan.emergencyCost)
    c["admission"], c["complication"] = costs(rng, admissions, plan.admissionCost, plan.complicationShare)
    hospice = rng.random(n)
    end = np.where(death < months, np.where(hospice < plan.hospiceShare, plan.hospiceDeathCents, plan.hospitalDeathCents), 0)
    c["hospital"] = other + radiation * plan.radiationCents + transplant * plan.transplantCents + end

    # what behaviours, new therapies and attribution act on
    competed_a, competed_b = plan.cents[first, 2] * wa, plan.cents[following, 2] * wb
    competed = competed_a + competed_b
    uptake = (plan.regimenUptake[first] * competed_a + plan.regimenUptake[following] * competed_b) / np.where(competed > 0, competed, 1)
    c["resistance"] = np.where(uptake < 1, (rng.random(n) - uptake) / np.where(uptake < 1, 1 - uptake, 1), -1)
    c["continues"] = stays & (rng.random(n) < plan.continuation[s])
    c["continues"][k] = False
    for name in ("pathway", "attribution", "entrant", "selection", "service"):
        c[name] = rng.random(n)

    c.update(cancer=cancer, subtype=s, deprivation=deprivation, dual=dual, hcc=hcc, age=age, female=female, ethnicity=ethnicity, second=second, death=death)
    c.update(metastatic=plan.subtypeMetastatic[s], her2=plan.subtypeHer2[s], radiation=radiation, transplant=transplant, on=on, visits=visits, admissions=admissions)
    c["infused"] = k
    c["product"], c["site"] = therapy["product"], therapy["site"]
    return c


def infuse(plan, rng, product, m):
    """Toxicity, response, its loss, deaths and leaving the payer of `m` patients infused."""
    site = plan.siteCents[product] + np.where(rng.random(m) < plan.severeToxicity[product], plan.severeToxicityCents, 0)
    u = rng.random(m)
    responded = u < plan.response[product]
    complete = u < plan.completeResponse[product]
    wait = months_to(rng, m, plan.durable[product], plan.lossHazard[product], plan.lossExponent[product])
    loss = np.where(responded, plan.responseMonths[product] + wait, 0)
    after = loss + months_to(rng, m, plan.survivesLoss[product], plan.deathAfterLossHazard[product], 1)
    leaves = rng.standard_exponential(m) / plan.retention["perMonth"] if plan.retention["perMonth"] > 0 else np.full(m, np.inf)
    death = np.minimum(after, months_to(rng, m, 0, plan.deathInResponseHazard[product], 1))
    return {"product": plan.productCents[product], "site": site, "complete": complete, "loss": loss, "leaves": leaves, "death": death, "checks": rng.random((m, 24))}


def months_to(rng, m, never, hazard, exponent):
    spared = (rng.random(m) < never) | (hazard == 0)
    return np.where(spared, np.inf, rng.standard_exponential(m) ** exponent / np.where(hazard == 0, 1, hazard))


def events(rng, mean, size):
    return np.minimum(rng.negative_binomial(size, size / (size + mean)), MOST_EVENTS)


def costs(rng, counts, cost, complication=0):
    """Sum of the costs of each episode's events, and of those that are complications of treatment."""
    whose = np.repeat(np.arange(len(counts)), counts)
    cents = np.rint(lognormal(rng, cost, len(whose)) * 100)
    total = np.bincount(whose, cents, minlength=len(counts))
    return total, np.bincount(whose, cents * (rng.random(len(whose)) < complication), minlength=len(counts)) if complication > 0 else None
