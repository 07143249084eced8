"""Care priced and settled in numpy: fee-for-service claims, bundles, and both EOM arrangements, by practice."""

import numpy as np


class Claims:
    """Claims of every episode, whole cents; what practices are paid and pay is kept by kind."""

    def __init__(self, care, terms):
        drugs = np.rint((care["asp"] - care["biosimilar"]) * (1 + terms["addOnShare"]) + care["biosimilar"] + care["reference"] * terms["biosimilarAddOnShare"])
        paid, collected = 1 - terms["sequestrationShare"], 1 - terms["uncollectedShare"]
        self.allowed = {"drugs": drugs, "services": np.rint(care["services"] * terms["servicesRatio"])}
        self.from_payer = 0
        self.from_patient = 0
        for allowed in self.allowed.values():
            patient = allowed - np.rint(allowed * (1 - terms["coinsuranceShare"]))
            self.from_payer = self.from_payer + np.rint((allowed - patient) * paid)
            self.from_patient = self.from_patient + np.rint(patient * collected)
        self.cost = np.rint(care["asp"] * terms["acquisitionRatio"]) + np.rint(terms["operatingCostPerEpisodeUsd"] * 100)
        self.complications = np.rint(care["complication"] * terms["otherProvidersRatio"])
        self.copay = np.rint(np.minimum(terms["partDCoinsuranceShare"] * care["oral"], terms["partDCapPerEpisodeUsd"] * 100))
        self.others = np.rint(care["hospital"] * terms["otherProvidersRatio"])
        self.others_share = 1 - terms["hospitalCoinsuranceShare"]


def priced(c, price):
    """Care at the world's prices; a biosimilar where its originator is not insisted on."""
    originator = np.rint(c["originator"] * price["biosimilarCompeted"])
    given = c["resistance"] < 0
    biosimilar = np.where(given, np.rint(c["biosimilar"] * price["biosimilarCompeted"]), 0)
    novel, novel_oral = np.rint(c["novel"] * price["novel"]), np.rint(c["novelOral"] * price["novel"])
    drugs = np.rint(c["branded"] * price["branded"]) + novel + np.where(given, 0, originator) + biosimilar + np.rint(c["generic"] * price["generic"])
    therapy = np.zeros(len(novel))
    therapy[c["infused"]] = np.rint(c["product"] * price["cellAndGene"]) + c["site"]
    excluded = np.zeros(len(novel), bool)
    excluded[c["infused"]] = True
    return {
        **{name: c[name] for name in ("services", "complication", "dual", "death", "cancer", "metastatic")},
        "asp": drugs + c["supportive"],
        "novel": novel,
        "novelOral": novel_oral,
        "biosimilar": biosimilar,
        "reference": np.where(given, originator, 0),
        "oral": np.rint(c["oral"] * price["oral"]) + novel_oral,
        "hospital": c["hospital"] + c["emergency"] + c["admission"],
        "therapy": therapy,
        "excluded": excluded,
    }


def settle(c, numbers, size):
    """Payer's spending and practice's margin by arm and practice of `size` episodes, dollars."""
    care = priced(c, numbers["price"])
    terms = numbers["terms"]
    by_practice = lambda column: column.reshape(-1, size).sum(axis=1)
    out = {"care": (by_practice(care["asp"] + care["oral"] + care["services"] + care["hospital"]) / 100,)}

    claims = Claims(care, terms["ffs"])
    payer = claims.from_payer + care["oral"] - claims.copay + np.rint(claims.others * claims.others_share) + care["therapy"]
    out["ffs"] = by_practice(payer) / 100, by_practice(claims.from_payer + claims.from_patient - claims.cost) / 100
    out["bundle"] = bundle(care, terms["bundle"], numbers["bundle"], by_practice)
    for arm in ("eomRa1", "eomRa2"):
        out[arm] = eom(c, care, terms[arm], numbers[arm], by_practice, size)
    return out


def bundle(care, terms, prices, by_practice):
    claims = Claims(care, terms)
    kind = 2 * care["cancer"] + care["metastatic"]
    column = {name: np.array(values)[kind] for name, values in prices.items()}
    due = np.rint(column["patient"])
    collected = due - np.rint(column["uncollected"])
    cost = claims.allowed["drugs"] + claims.allowed["services"] + care["oral"] + claims.complications
    stop_loss = np.where(cost > column["attachment"], np.rint((cost - column["attachment"]) * terms["outlierPayerShare"]), 0)
    from_payer = np.rint(column["price"]) - due - np.rint(column["sequestered"]) + stop_loss
    others = claims.others - claims.complications
    payer = from_payer + np.rint(others * claims.others_share) + care["therapy"]
    margin = from_payer + collected - care["oral"] - claims.complications - claims.cost
    return by_practice(payer) / 100, by_practice(margin) / 100


def eom(c, care, terms, rule, by_practice, size):
    claims = Claims(care, terms)
    alive = np.minimum(care["death"], 6)
    months = np.minimum(np.ceil(alive), terms["meosMaximumMonths"])
    monthly = rule["monthly"]
    meos = np.rint(monthly["baseCents"] * months * monthly["paidShare"]) + care["dual"] * np.rint(monthly["dualTopUpCents"] * months * monthly["paidShare"])
    enhanced = np.rint(terms["enhancedServicesUsdPerMonth"] * 100 * np.ceil(alive))
    payer = claims.from_payer + care["oral"] - claims.copay + np.rint(claims.others * claims.others_share) + care["therapy"] + meos
    margin = claims.from_payer + claims.from_patient - claims.cost + meos - enhanced

    cancers = len(rule["base"])
    part_d = terms["countedPartDShare"]
    allowed = np.rint((care["asp"] - care["biosimilar"]) * (1 + terms["addOnShare"]) + care["biosimilar"] + care["reference"] * terms["countedBiosimilarAddOnShare"])
    spent = allowed + care["services"] + care["hospital"] + np.rint(care["oral"] * part_d)
    novel = np.rint(care["novel"] * (1 + terms["addOnShare"]) + care["novelOral"] * part_d)
    of = lambda table: np.array(rule[table])
    predicted = of("base")[c["cancer"]] * of("clinical")[c["cancer"], c["metastatic"] + 2 * c["her2"]] * of("ageSex")[c["cancer"], 5 * c["female"] + c["age"]]
    for name in ("hcc", "dual", "radiation", "transplant", "deprivation", "subtype"):
        predicted = predicted * of(name)[c["cancer"], c[name].astype(int)]
    capped = np.rint(np.clip(spent, of("low")[c["cancer"]], of("high")[c["cancer"]]))

    kept = ~care["excluded"]
    practices = len(spent) // size
    cell = np.repeat(np.arange(practices), size) * cancers + c["cancer"]
    total = lambda column: np.bincount(cell[kept], column[kept], minlength=practices * cancers).reshape(practices, cancers)
    spending, novel_spending = total(spent), total(novel)
    share = np.where(spending > 0, novel_spending / np.where(spending > 0, spending, 1), 0) if round(terms["trendLagPeriods"]) == 0 else 0
    gap = share - of("novelShareOutside")
    gap = np.where(gap >= terms["novelTherapyThresholdShare"], np.maximum(0, gap), 0)
    trended = total(np.rint(predicted)) * of("trend") * rule["experience"]
    benchmark = np.rint(trended * (1 + terms["novelTherapyShare"] * gap)).sum(axis=1)
    actual = total(capped).sum(axis=1) + by_practice(np.where(kept, np.rint(monthly["baseCents"] * months), 0))
    bonus, owed = reconcile(benchmark, actual, terms, rule["quality"])
    return (by_practice(payer) + bonus - owed) / 100, (by_practice(margin) + bonus - owed) / 100


def reconcile(benchmark, actual, terms, quality):
    """Performance-based payment and recoupment of each practice, cents."""
    target = np.rint(benchmark * (1 - terms["discountShare"]))
    threshold = np.rint(benchmark * terms["recoupmentThresholdRatio"])
    gain = np.minimum(target - actual, terms["stopGainShare"] * benchmark) * quality["payment"] * terms["geographicRatio"]
    loss = np.minimum(actual - np.maximum(threshold, target), terms["stopLossShare"] * benchmark) * quality["recoupment"] * terms["geographicRatio"]
    bonus = np.where(actual < target, np.rint(gain * (1 - terms["paymentSequestrationShare"])), 0)
    return bonus, np.where((actual >= target) & (actual > threshold), np.rint(loss), 0)
