# Care priced and settled in R: fee-for-service claims, bundles, and both EOM arrangements, by practice.

# Care at the world's prices; a biosimilar where its originator is not insisted on.
priced <- function(care, price) {
  originator <- round(care$originator * price$biosimilarCompeted)
  given <- care$resistance < 0
  care$biosimilar <- ifelse(given, round(care$biosimilar * price$biosimilarCompeted), 0)
  care$reference <- ifelse(given, originator, 0)
  care$novel <- round(care$novel * price$novel)
  care$novelOral <- round(care$novelOral * price$novel)
  care$oral <- round(care$oral * price$oral) + care$novelOral
  care$asp <- round(care$branded * price$branded) + care$novel + ifelse(given, 0, originator) + care$biosimilar + round(care$generic * price$generic) + care$supportive
  care$hospital <- care$hospital + care$emergency + care$admission
  care$therapy <- numeric(length(originator))
  care$therapy[care$infused] <- round(care$product * price$cellAndGene) + care$site
  care$kept <- rep(TRUE, length(originator))
  care$kept[care$infused] <- FALSE
  care
}

# Claims of every episode, whole cents.
claims_of <- function(care, terms) {
  drugs <- round((care$asp - care$biosimilar) * (1 + terms$addOnShare) + care$biosimilar + care$reference * terms$biosimilarAddOnShare)
  services <- round(care$services * terms$servicesRatio)
  patient <- function(allowed) allowed - round(allowed * (1 - terms$coinsuranceShare))
  paid <- function(allowed) round((allowed - patient(allowed)) * (1 - terms$sequestrationShare))
  collected <- function(allowed) round(patient(allowed) * (1 - terms$uncollectedShare))
  list(
    inside = drugs + services,
    from_payer = paid(drugs) + paid(services),
    from_patient = collected(drugs) + collected(services),
    cost = round(care$asp * terms$acquisitionRatio) + round(terms$operatingCostPerEpisodeUsd * 100),
    complications = round(care$complication * terms$otherProvidersRatio),
    copay = round(pmin(terms$partDCoinsuranceShare * care$oral, terms$partDCapPerEpisodeUsd * 100)),
    others = round(care$hospital * terms$otherProvidersRatio),
    others_share = 1 - terms$hospitalCoinsuranceShare
  )
}

# Payer's spending and practice's margin by arm and practice of `size` episodes, dollars.
settle <- function(care, numbers, size) {
  care <- priced(care, numbers$price)
  by_practice <- function(column) colSums(matrix(column, size))
  claims <- claims_of(care, numbers$terms$ffs)
  payer <- claims$from_payer + care$oral - claims$copay + round(claims$others * claims$others_share) + care$therapy
  list(
    care = list(by_practice(care$asp + care$oral + care$services + care$hospital) / 100),
    ffs = list(by_practice(payer) / 100, by_practice(claims$from_payer + claims$from_patient - claims$cost) / 100),
    bundle = bundle(care, numbers$terms$bundle, numbers$bundle, by_practice),
    eomRa1 = eom(care, numbers$terms$eomRa1, numbers$eomRa1, by_practice, size),
    eomRa2 = eom(care, numbers$terms$eomRa2, numbers$eomRa2, by_practice, size)
  )
}

bundle <- function(care, terms, prices, by_practice) {
  claims <- claims_of(care, terms)
  kind <- 2 * (care$cancer - 1) + care$metastatic + 1
  due <- round(prices$patient[kind])
  collected <- due - round(prices$uncollected[kind])
  cost <- claims$inside + care$oral + claims$complications
  above <- cost - prices$attachment[kind]
  stop_loss <- ifelse(above > 0, round(above * terms$outlierPayerShare), 0)
  from_payer <- round(prices$price[kind]) - due - round(prices$sequestered[kind]) + stop_loss
  payer <- from_payer + round((claims$others - claims$complications) * claims$others_share) + care$therapy
  margin <- from_payer + collected - care$oral - claims$complications - claims$cost
  list(by_practice(payer) / 100, by_practice(margin) / 100)
}

eom <- function(care, terms, rule, by_practice, size) {
  claims <- claims_of(care, terms)
  alive <- pmin(care$death, 6)
  months <- pmin(ceiling(alive), terms$meosMaximumMonths)
  monthly <- rule$monthly
  meos <- round(monthly$baseCents * months * monthly$paidShare) + care$dual * round(monthly$dualTopUpCents * months * monthly$paidShare)
  enhanced <- round(terms$enhancedServicesUsdPerMonth * 100 * ceiling(alive))
  payer <- claims$from_payer + care$oral - claims$copay + round(claims$others * claims$others_share) + care$therapy + meos
  margin <- claims$from_payer + claims$from_patient - claims$cost + meos - enhanced

  cancers <- length(rule$base)
  part_d <- terms$countedPartDShare
  allowed <- round((care$asp - care$biosimilar) * (1 + terms$addOnShare) + care$biosimilar + care$reference * terms$countedBiosimilarAddOnShare)
  spent <- allowed + care$services + care$hospital + round(care$oral * part_d)
  novel <- round(care$novel * (1 + terms$addOnShare) + care$novelOral * part_d)
  of <- function(table, column) do.call(rbind, rule[[table]])[cbind(care$cancer, column)]
  predicted <- rule$base[care$cancer] * of("clinical", care$metastatic + 2 * care$her2 + 1) * of("ageSex", 5 * care$female + care$age + 1) * of("hcc", care$hcc) *
    of("dual", care$dual + 1) * of("radiation", care$radiation + 1) * of("transplant", care$transplant + 1) * of("deprivation", care$deprivation) * of("subtype", care$subtype)
  capped <- round(pmin(pmax(spent, rule$low[care$cancer]), rule$high[care$cancer]))

  practices <- length(spent) / size
  cell <- (rep(seq_len(practices), each = size) - 1) * cancers + care$cancer
  columns <- rowsum(cbind(spent, novel, round(predicted), capped)[care$kept, ], cell[care$kept])
  sums <- matrix(0, practices * cancers, 4)
  sums[as.integer(rownames(columns)), ] <- columns
  share <- if (round(terms$trendLagPeriods) == 0) ifelse(sums[, 1] > 0, sums[, 2] / sums[, 1], 0) else 0
  gap <- share - rep(rule$novelShareOutside, practices)
  gap <- ifelse(gap >= terms$novelTherapyThresholdShare, pmax(0, gap), 0)
  benchmark <- colSums(matrix(round(sums[, 3] * rep(rule$trend, practices) * rule$experience * (1 + terms$novelTherapyShare * gap)), cancers))
  actual <- colSums(matrix(sums[, 4], cancers)) + by_practice(ifelse(care$kept, round(monthly$baseCents * months), 0))
  settled <- reconcile(benchmark, actual, terms, rule$quality)
  list((by_practice(payer) + settled) / 100, (by_practice(margin) + settled) / 100)
}

# Performance-based payment less recoupment of each practice, cents.
reconcile <- function(benchmark, actual, terms, quality) {
  target <- round(benchmark * (1 - terms$discountShare))
  threshold <- round(benchmark * terms$recoupmentThresholdRatio)
  gain <- pmin(target - actual, terms$stopGainShare * benchmark) * quality$payment * terms$geographicRatio
  loss <- pmin(actual - pmax(threshold, target), terms$stopLossShare * benchmark) * quality$recoupment * terms$geographicRatio
  ifelse(actual < target, round(gain * (1 - terms$paymentSequestrationShare)), ifelse(actual > threshold, -round(loss), 0))
}
