const texts = {} as const;
export { texts as exports };
