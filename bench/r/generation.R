# Care of independent patient-episodes in R: the steps and distributions of the model, one period, as columns.

MOST_EVENTS <- 60

# The plan's numbers with what is looked up by row: the joint mix of subtypes, and regimens as subtype + cumulative share.
tables <- function(numbers) {
  plan <- numbers$cohort
  plan$months <- numbers$months
  plan$mix <- cumsum(numbers$subtypeShare / sum(numbers$subtypeShare))
  counts <- diff(plan$regimenStart)
  plan$regimens <- rep(seq_along(counts) - 1, counts) + pmin(plan$regimenCumulative, 1)
  plan$regimens[plan$regimenStart[-1]] <- seq_along(counts)
  plan$cents <- matrix(plan$regimenCents, ncol = 7, byrow = TRUE)
  plan$factor <- matrix(plan$latentFactor, 5, byrow = TRUE)
  plan$secondary <- do.call(rbind, plan$secondCancerMix)
  plan
}

lognormal <- function(of, n) exp(of$mu + of$sigma * rnorm(n))

# Indices that the plan counts from 0 are columns counted from 1 here.
generate <- function(plan, n) {
  months <- plan$months
  s <- pmin(findInterval(runif(n), plan$mix), length(plan$mix) - 1) + 1
  cancer <- plan$subtypeCancer[s] + 1
  z <- plan$factor %*% matrix(rnorm(5 * n), 5)
  deprivation <- findInterval(z[1, ], plan$deprivationThresholds) + 1
  dual <- z[2, ] >= plan$dualThreshold
  hcc <- findInterval(z[3, ], plan$hccThresholds) + 1
  age <- findInterval(z[4, ], plan$ageThresholds)
  ethnicity <- ifelse(plan$subtypeTripleNegative[s] == 1, findInterval(z[5, ], plan$ethnicityThresholds[[2]]), findInterval(z[5, ], plan$ethnicityThresholds[[1]]))
  frailty <- lognormal(plan$frailty, n)
  female <- runif(n) < plan$femaleShare[cancer]
  second <- integer(n)
  who <- which(runif(n) < plan$secondCancer)
  second[who] <- 1 + rowSums(runif(length(who)) >= plan$secondary[cancer[who], , drop = FALSE])

  # course of the episode
  leave <- rexp(n) / plan$leaveHazard[s]
  switching <- rexp(n) / plan$switchHazard[s]
  cause <- runif(n)
  stays <- leave >= months
  on <- pmin(leave, months)
  switched <- switching < on
  progressed <- switched | cause < plan$causeProgression[s]
  later <- leave + rexp(n) / ifelse(progressed, plan$deathAfterProgression[s], plan$deathAfterOther[s])
  at_leaving <- cause < ifelse(switched, plan$causeDeathNextLine[s], plan$causeDeath[s])
  death <- ifelse(stays, Inf, ifelse(at_leaving, leave, ifelse(later < months, later, Inf)))

  # cell therapies end the systemic therapy they follow
  k <- which(plan$referral[s] > 0)
  k <- k[runif(length(k)) < plan$referral[s[k]] & runif(length(k)) < plan$infusedShare]
  infusion <- runif(length(k)) * plan$infusionWindowMonths
  before <- infusion < pmin(death[k], months)
  k <- k[before]
  infusion <- infusion[before]
  therapy <- infuse(plan, plan$referralProduct[s[k]] + 1)
  on[k] <- pmin(on[k], infusion)
  died <- infusion + therapy$death
  death[k] <- ifelse(died < months, died, Inf)
  alive <- pmin(death, months) / months

  # drugs: the first regimen until a next line starts, the next one after
  last <- plan$regimenStart[s + 1]
  first <- pmin(findInterval(s - 1 + runif(n), plan$regimens) + 1, last)
  switched <- switching < on
  following <- ifelse(switched, pmin(findInterval(s - 1 + runif(n), plan$regimens) + 1, last), first)
  first_share <- ifelse(switched, switching, on) / months
  next_share <- ifelse(switched, on - switching, 0) / months
  intensity <- lognormal(plan$doseIntensity, n)
  wa <- first_share * intensity
  wb <- next_share * intensity
  drug <- function(j) round(plan$cents[first, j] * wa + plan$cents[following, j] * wb)

  # services and events
  ratio <- plan$costRatioHcc[hcc] * ifelse(dual, plan$costRatioDual, 1) * plan$costRatioAgeSex[5 * female + age + 1] * frailty / plan$costNormaliser[cancer]
  other <- round(plan$otherServicesCents[cancer] * ratio * lognormal(plan$otherServices, n))
  radiation <- runif(n) < plan$radiationShare
  transplant <- runif(n) < plan$transplant[s]
  exposed <- alive * frailty
  visits_mean <- plan$emergencyMean[cancer] * exposed * ifelse(dual, plan$emergencyRatioDual, 1) * plan$emergencyRatioDeprivation[deprivation] / plan$emergencyNormaliser
  stays_mean <- plan$admissionMean[cancer] * exposed * plan$costRatioHcc[hcc] * ifelse(dual, plan$admissionRatioDual, 1) *
    plan$admissionRatioDeprivation[deprivation] / plan$admissionNormaliser
  visits <- pmin(rnbinom(n, size = plan$emergencyDispersion, mu = visits_mean), MOST_EVENTS)
  admissions <- pmin(rnbinom(n, size = plan$admissionDispersion, mu = stays_mean), MOST_EVENTS)
  emergency <- costs(visits, plan$emergencyCost, 0)
  admission <- costs(admissions, plan$admissionCost, plan$complicationShare)
  end <- ifelse(death < months, ifelse(runif(n) < plan$hospiceShare, plan$hospiceDeathCents, plan$hospitalDeathCents), 0)

  # what behaviours, new therapies and attribution act on
  competed_a <- plan$cents[first, 3] * wa
  competed_b <- plan$cents[following, 3] * wb
  competed <- competed_a + competed_b
  uptake <- ifelse(competed > 0, (plan$regimenUptake[first] * competed_a + plan$regimenUptake[following] * competed_b) / competed, 0)
  resistance <- ifelse(uptake < 1, (runif(n) - uptake) / (1 - uptake), -1)
  continues <- stays & runif(n) < plan$continuation[s]
  continues[k] <- FALSE
  list(
    branded = drug(1), novel = drug(2), originator = drug(3), biosimilar = drug(4), generic = drug(5), oral = drug(6), novelOral = drug(7),
    services = round(plan$regimenServicesCents[first] * first_share + plan$regimenServicesCents[following] * next_share),
    supportive = round(plan$supportiveCents[cancer] * on / (months * plan$expectedExposure[s])),
    emergency = emergency$total, admission = admission$total, complication = admission$complication,
    hospital = other + radiation * plan$radiationCents + transplant * plan$transplantCents + end,
    resistance = resistance, continues = continues,
    pathway = runif(n), attribution = runif(n), entrant = runif(n), selection = runif(n), service = runif(n),
    cancer = cancer, subtype = s, deprivation = deprivation, dual = dual, hcc = hcc, age = age, female = female, ethnicity = ethnicity, second = second,
    metastatic = plan$subtypeMetastatic[s], her2 = plan$subtypeHer2[s], radiation = radiation, transplant = transplant,
    on = on, death = death, visits = visits, admissions = admissions, infused = k, product = therapy$product, site = therapy$site
  )
}

# Toxicity, response, its loss, deaths and leaving the payer of patients infused with `product`.
infuse <- function(plan, product) {
  m <- length(product)
  site <- plan$siteCents[product] + ifelse(runif(m) < plan$severeToxicity[product], plan$severeToxicityCents, 0)
  u <- runif(m)
  responded <- u < plan$response[product]
  loss <- ifelse(responded, plan$responseMonths[product] + months_to(plan$durable[product], plan$lossHazard[product], plan$lossExponent[product]), 0)
  after <- loss + months_to(plan$survivesLoss[product], plan$deathAfterLossHazard[product], 1)
  leaves <- if (plan$retention$perMonth > 0) rexp(m) / plan$retention$perMonth else rep(Inf, m)
  death <- pmin(after, months_to(0, plan$deathInResponseHazard[product], 1))
  list(product = plan$productCents[product], site = site, complete = u < plan$completeResponse[product], loss = loss, leaves = leaves, death = death, checks = matrix(runif(24 * m), m))
}

months_to <- function(never, hazard, exponent) {
  m <- length(hazard)
  ifelse(runif(m) < never | hazard == 0, Inf, rexp(m)^exponent / hazard)
}

# Sum of the costs of each episode's events, and of those that are complications of treatment.
costs <- function(counts, cost, complication) {
  whose <- rep.int(seq_along(counts), counts)
  cents <- round(lognormal(cost, length(whose)) * 100)
  total <- numeric(length(counts))
  sums <- rowsum(cbind(cents, cents * (runif(length(whose)) < complication)), whose, reorder = FALSE)
  at <- which(counts > 0)
  complications <- total
  total[at] <- sums[, 1]
  complications[at] <- sums[, 2]
  list(total = total, complication = complications)
}
