import { appointments } from "./appointments";
import { baskets } from "./baskets";
import { gifts } from "./gifts";
import { loyalty } from "./loyalty";
import { madeToMeasure } from "./made-to-measure";
import { refundAccounts } from "./refund-accounts";
import { specialDates } from "./special-dates";
import { suppliers } from "./suppliers";
import { tastes } from "./tastes";

/** What people tell a shop beyond who they are and what they buy. */
export const told = {
  datasets: {
    ...refundAccounts.datasets,
    ...suppliers.datasets,
    ...tastes.datasets,
    ...madeToMeasure.datasets,
    ...specialDates.datasets,
    ...loyalty.datasets,
    ...baskets.datasets,
    ...gifts.datasets,
    ...appointments.datasets,
  },
  choices: {
    ...refundAccounts.choices,
    ...suppliers.choices,
    ...tastes.choices,
    ...madeToMeasure.choices,
    ...specialDates.choices,
    ...loyalty.choices,
    ...baskets.choices,
    ...gifts.choices,
    ...appointments.choices,
  },
} as const;
