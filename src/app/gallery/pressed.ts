/** Where every form of the gallery leads: nothing is sent from here. */
export const pressed = '/gallery/pressed'
